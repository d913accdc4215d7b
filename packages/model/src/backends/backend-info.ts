/** The ways to compute, best first: `'auto'` takes the first that runs here. */
export const BACKENDS = ['node', 'webgpu', 'wasm', 'cpu'] as const

/**
 * - `node`: TensorFlow's own library through `@tensorflow/tfjs-node-gpu` or `@tensorflow/tfjs-node`.
 * - `webgpu`: a graphics card through `@tensorflow/tfjs-backend-webgpu`.
 * - `wasm`: the embedded default; runs everywhere, with SIMD on all cores.
 * - `cpu`: plain JavaScript, for tests.
 */
export type BackendName = (typeof BACKENDS)[number]

/** A backend that was not taken, and why. */
export interface SkippedBackend {
  readonly name: BackendName
  readonly reason: string
}

export interface BackendInfo {
  readonly name: BackendName
  /** Processor threads it computes on. */
  readonly threads: number
  /** The better ones that were tried before it. */
  readonly tried: readonly SkippedBackend[]
}

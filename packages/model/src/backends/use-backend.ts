import { BACKENDS, type BackendInfo, type BackendName, type SkippedBackend } from './backend-info'
import { BackendUnavailableError } from './backend-unavailable-error'
import { useCpu } from './use-cpu'
import { useNode } from './use-node'
import { useWebGpu } from './use-webgpu'
import { useWasm } from './wasm/use-wasm'

export interface BackendOptions {
  /** Processor threads; default one a core. The first call decides. */
  readonly threads?: number
}

const START: Readonly<Record<BackendName, (threads?: number) => Promise<number>>> = {
  node: useNode,
  webgpu: useWebGpu,
  wasm: useWasm,
  cpu: useCpu,
}

/**
 * Activates a backend of TensorFlow.js: the first of `BACKENDS` that runs here, or the one asked for. What was tried before it, and
 * why it was not taken, is in the result.
 *
 * @throws {BackendUnavailableError} where the one asked for, or none, runs here; it says what to do
 */
export async function useBackend(
  preference: 'auto' | BackendName = 'auto',
  { threads }: BackendOptions = {},
): Promise<BackendInfo> {
  const tried: SkippedBackend[] = []
  for (const name of preference === 'auto' ? BACKENDS : [preference]) {
    try {
      return { name, threads: await START[name](threads), tried }
    } catch (error) {
      tried.push({ name, reason: (error as Error).message })
    }
  }
  const last = tried[tried.length - 1]
  throw new BackendUnavailableError(last.name, last.reason)
}

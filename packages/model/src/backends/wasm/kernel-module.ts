import { setFlagsFromString } from 'node:v8'
import { PLAIN_KERNELS, RELAXED_KERNELS } from './kernel-binaries.generated'
import { webAssembly, type CompiledModule } from './web-assembly'

/** What the kernels compiled from `assembly/` export; arguments and shapes are told there. */
export const KERNELS = [
  'packPanels',
  'multiplyRows',
  'multiplyBatch',
  'sumRows',
  'scatterRows',
  'gelu',
  'geluGradient',
  'geluTanh',
  'geluTanhGradient',
  'layerNorm',
  'layerNormGradient',
  'layerNormParameterGradient',
  'attention',
  'attentionGradient',
  'dropout',
  'adamW',
] as const

export type KernelName = (typeof KERNELS)[number]

/** Works on the items `from` to `to` of a job whose arguments lie at `args`. */
export type KernelFunction = (args: number, from: number, to: number, scratch: number) => void

export type KernelExports = Readonly<Record<KernelName, KernelFunction>> & {
  /** Bytes of scratch of a matrix product, before the packed right matrix. */
  productScratch(): number
  sumOfSquares(x: number, count: number): number
}

/**
 * Compiles the kernels, with fused multiply-add where this V8 knows relaxed SIMD: a matrix product is then 1.5 times as
 * fast. Node 20 has it complete behind a flag (V8 turned the flag on by default in the release that followed), so the
 * flag is set; a V8 that has neither gets the plain kernels.
 */
export function compileKernels(): CompiledModule {
  const relaxed = Buffer.from(RELAXED_KERNELS, 'base64')
  if (!webAssembly.validate(relaxed)) setFlagsFromString('--experimental-wasm-relaxed-simd')
  return new webAssembly.Module(webAssembly.validate(relaxed) ? relaxed : Buffer.from(PLAIN_KERNELS, 'base64'))
}

import { getKernel, registerKernel, unregisterKernel, type TensorInfo } from '@tensorflow/tfjs-core'
import { adamW, sumOfSquares } from './kernels/adamw'
import { attention, attentionGradient } from './kernels/attention'
import { batchMatMul, fusedMatMul } from './kernels/batch-mat-mul'
import { dropout } from './kernels/dropout'
import { gelu, geluGradient, geluTanh, geluTanhGradient } from './kernels/gelu'
import { identity } from './kernels/identity'
import { layerNorm, layerNormGradient } from './kernels/layer-norm'
import { unsortedSegmentSum } from './kernels/scatter-rows'
import { sum } from './kernels/sum'
import type { WasmContext, WasmKernel } from './wasm-kernel'

const KERNELS: readonly WasmKernel[] = [
  ...[identity, batchMatMul, fusedMatMul, sum, unsortedSegmentSum],
  ...[gelu, geluGradient, geluTanh, geluTanhGradient],
  ...[layerNorm, layerNormGradient, attention, attentionGradient, dropout],
  ...[adamW, sumOfSquares],
]

/** Puts our kernels in the place of the wasm backend's own; what one does not take on still goes to those. */
export function registerWasmKernels(context: WasmContext): void {
  for (const kernel of KERNELS) {
    const original = getKernel(kernel.name, 'wasm')
    if (original != null) unregisterKernel(kernel.name, 'wasm')
    registerKernel({
      kernelName: kernel.name,
      backendName: 'wasm',
      setupFunc: original?.setupFunc,
      kernelFunc: (call) => {
        const inputs = call.inputs as Record<string, TensorInfo>
        const result = kernel.run(context, inputs, (call.attrs ?? {}) as Record<string, number | boolean>)
        if (result !== undefined) return result
        if (original == null) throw new Error(`The wasm backend cannot run ${kernel.name} on these inputs`)
        return original.kernelFunc(call)
      },
    })
  }
}

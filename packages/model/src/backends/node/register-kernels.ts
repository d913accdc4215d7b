import { getKernel, registerKernel, unregisterKernel, type TensorInfo } from '@tensorflow/tfjs-core'
import { adamW, sumOfSquares } from './kernels/adamw'
import { attention, attentionGradient } from './kernels/attention'
import { dropout } from './kernels/dropout'
import { gelu, geluGradient } from './kernels/gelu'
import { layerNorm, layerNormGradient } from './kernels/layer-norm'
import { matrixProduct } from './kernels/matrix-product'
import { sum } from './kernels/sum'
import { Operations, type NativeBackend } from './operations'

const KERNELS = [
  ...[gelu, geluGradient, layerNorm, layerNormGradient, attention, attentionGradient, dropout],
  ...[adamW, sumOfSquares, matrixProduct, sum],
]

/** Gives the backend our kernels; what one does not take on still goes to the backend's own. */
export function registerNativeKernels(backendName: string): void {
  if (getKernel(gelu.name, backendName) != null) return
  for (const kernel of KERNELS) {
    const original = getKernel(kernel.name, backendName)
    if (original != null) unregisterKernel(kernel.name, backendName)
    registerKernel({
      kernelName: kernel.name,
      backendName,
      kernelFunc: (call) => {
        const operations = new Operations(call.backend as NativeBackend)
        try {
          const inputs = call.inputs as Record<string, TensorInfo>
          const results = kernel.run(operations, inputs, (call.attrs ?? {}) as Record<string, number | boolean>)
          if (results !== undefined) {
            const [first, ...others] = results.map((value) => operations.keep(value))
            return others.length === 0 ? first : [first, ...others]
          }
        } finally {
          operations.dispose()
        }
        if (original == null) throw new Error(`TensorFlow cannot run ${kernel.name} on these inputs`)
        return original.kernelFunc(call)
      },
    })
  }
}

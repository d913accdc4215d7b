import type { KernelName } from '../kernel-module'
import { address, ELEMENTS, output, size, type WasmKernel } from '../wasm-kernel'

export const gelu = elementwise('ChexppGelu', 'gelu')
export const geluGradient = elementwiseGradient('ChexppGeluGradient', 'geluGradient')
export const geluTanh = elementwise('ChexppGeluTanh', 'geluTanh')
export const geluTanhGradient = elementwiseGradient('ChexppGeluTanhGradient', 'geluTanhGradient')

/** x → y of the same shape. */
function elementwise(name: string, kernel: KernelName): WasmKernel {
  return {
    name,
    run(context, { x }) {
      const y = output(context, x.shape)
      context.pool.run(kernel, [address(context, x), address(context, y)], size(x), ELEMENTS)
      return y
    },
  }
}

/** x and dy → dx, all of one shape. */
function elementwiseGradient(name: string, kernel: KernelName): WasmKernel {
  return {
    name,
    run(context, { x, dy }) {
      const dx = output(context, x.shape)
      const addresses = [x, dy, dx].map((tensor) => address(context, tensor))
      context.pool.run(kernel, addresses, size(x), ELEMENTS)
      return dx
    },
  }
}

import { float } from '../thread-pool'
import { address, ELEMENTS, output, size, type WasmKernel } from '../wasm-kernel'

/** weights, gradient, first and second moment → the next weights and moments. */
export const adamW: WasmKernel = {
  name: 'ChexppAdamW',
  run(context, { weights, gradient, first, second }, attributes) {
    const { beta1, beta2, gradientScale, stepSize, correction, epsilon, keptWeight } = attributes
    const results = [weights, first, second].map(({ shape }) => output(context, shape))
    const addresses = [weights, gradient, first, second, ...results].map((tensor) => address(context, tensor))
    const numbers = [beta1, beta2, gradientScale, stepSize, correction, epsilon, keptWeight]
    const floats = numbers.map((value) => float(Number(value)))
    context.pool.run('adamW', [...addresses, ...floats], size(weights), ELEMENTS)
    return results
  },
}

/** x → Σ x² */
export const sumOfSquares: WasmKernel = {
  name: 'ChexppSumOfSquares',
  run(context, { x }) {
    const sum = context.pool.kernels.sumOfSquares(address(context, x), size(x))
    return context.backend.makeOutput([], 'float32', undefined, Float32Array.of(sum))
  },
}

import { float, type Float } from '../thread-pool'
import { address, ELEMENTS, output, size, type WasmKernel } from '../wasm-kernel'

/** Its own gradient. */
export const dropout: WasmKernel = {
  name: 'ChexppDropout',
  run(context, { x }, { rate, seed }) {
    const y = output(context, x.shape)
    const addresses = [address(context, x), address(context, y)]
    context.pool.run('dropout', [...addresses, ...dropoutArguments(Number(rate), Number(seed))], size(x), ELEMENTS)
    return y
  },
}

/** The seed, the hash below which an element is dropped (unsigned), and the factor of those kept. */
export function dropoutArguments(rate: number, seed: number): [number, number, Float] {
  return [seed, Math.round(rate * 2 ** 32), float(1 / (1 - rate))]
}

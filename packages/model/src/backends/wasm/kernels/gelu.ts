import { address, ELEMENTS, output, size, type WasmKernel } from '../wasm-kernel'

export const gelu: WasmKernel = {
  name: 'ChexppGelu',
  run(context, { x }) {
    const y = output(context, x.shape)
    context.pool.run('gelu', [address(context, x), address(context, y)], size(x), ELEMENTS)
    return y
  },
}

export const geluGradient: WasmKernel = {
  name: 'ChexppGeluGradient',
  run(context, { x, dy }) {
    const dx = output(context, x.shape)
    const addresses = [x, dy, dx].map((tensor) => address(context, tensor))
    context.pool.run('geluGradient', addresses, size(x), ELEMENTS)
    return dx
  },
}

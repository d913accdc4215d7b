import { float } from '../thread-pool'
import { address, COLUMNS, output, rowsWorth, type WasmKernel } from '../wasm-kernel'

/** x `[rows, size]`, scale and shift `[size]` → y `[rows, size]` and statistics `[rows, 2]`. */
export const layerNorm: WasmKernel = {
  name: 'ChexppLayerNorm',
  run(context, { x, scale, shift }, { epsilon }) {
    const [rows, columns] = x.shape
    const y = output(context, x.shape)
    const statistics = output(context, [rows, 2])
    const addresses = [x, scale, shift, y, statistics].map((tensor) => address(context, tensor))
    context.pool.run('layerNorm', [...addresses, columns, float(Number(epsilon))], rows, rowsWorth(columns))
    return [y, statistics]
  },
}

/** x, statistics, scale, dy → the gradients of x, scale and shift. */
export const layerNormGradient: WasmKernel = {
  name: 'ChexppLayerNormGradient',
  run(context, { x, statistics, scale, dy }) {
    const [rows, columns] = x.shape
    const dx = output(context, x.shape)
    const dscale = output(context, scale.shape)
    const dshift = output(context, scale.shape)
    const inputs = [x, statistics, scale, dy, dx].map((tensor) => address(context, tensor))
    context.pool.run('layerNormGradient', [...inputs, columns], rows, rowsWorth(columns))
    const parameters = [x, statistics, dy, dscale, dshift].map((tensor) => address(context, tensor))
    context.pool.run('layerNormParameterGradient', [...parameters, rows, columns], columns, COLUMNS)
    return [dx, dscale, dshift]
  },
}

import { Sum, util } from '@tensorflow/tfjs-core'
import { address, COLUMNS, output, type WasmKernel } from '../wasm-kernel'

/**
 * `tf.sum` over the leading axes, such as the gradient of a bias: the backend's own transposes first and then adds one
 * row after the other.
 */
export const sum: WasmKernel = {
  name: Sum,
  run(context, { x }, attributes) {
    const { axis, keepDims } = attributes as { axis: number | number[]; keepDims?: boolean }
    const axes = util.parseAxisParam(axis, x.shape)
    const leading = axes.length < x.shape.length && axes.every((summed, index) => summed === index)
    if (x.dtype !== 'float32' || axes.length === 0 || !leading) return undefined
    const kept = x.shape.slice(axes.length)
    const rows = util.sizeFromShape(x.shape.slice(0, axes.length))
    const columns = util.sizeFromShape(kept)
    const result = output(context, keepDims === true ? [...axes.map(() => 1), ...kept] : kept)
    context.pool.run('sumRows', [address(context, x), address(context, result), rows, columns], columns, COLUMNS)
    return result
  },
}

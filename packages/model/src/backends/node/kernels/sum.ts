import { Sum, util } from '@tensorflow/tfjs-core'
import type { NativeKernel } from '../native-kernel'

/** `tf.sum` over the rows of a matrix, such as the gradient of a bias: TensorFlow's operation for that is ten times faster. */
export const sum: NativeKernel = {
  name: Sum,
  run(operations, { x }, attributes) {
    const { axis, keepDims } = attributes as { axis: number | number[]; keepDims?: boolean }
    const [summed, ...others] = util.parseAxisParam(axis, x.shape)
    const rows = x.shape.length === 2 && summed === 0 && others.length === 0
    if (x.dtype !== 'float32' || keepDims === true || !rows) return undefined
    return [operations.run('BiasAddGrad', [operations.of(x)])]
  },
}

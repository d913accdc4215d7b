import { BatchMatMul } from '@tensorflow/tfjs-core'
import type { NativeKernel } from '../native-kernel'

/** `tf.matMul` of two matrices: TensorFlow multiplies them faster than as a batch of one. */
export const matrixProduct: NativeKernel = {
  name: BatchMatMul,
  run(operations, { a, b }, { transposeA, transposeB }) {
    if (a.shape.length !== 2 || b.shape.length !== 2 || a.dtype !== b.dtype) return undefined
    const attributes = { transpose_a: transposeA, transpose_b: transposeB }
    return [operations.run('MatMul', [operations.of(a), operations.of(b)], attributes)]
  },
}

import * as tf from '@tensorflow/tfjs-core'

/**
 * Sum over rows: `[rows, size]` → `[size]`.
 *
 * As a product with a row of ones, because backends reduce along the first axis by transposing all of it first.
 */
export function sumRows(x: tf.Tensor): tf.Tensor1D {
  return tf.reshape(tf.matMul(tf.ones([1, x.shape[0]]), x as tf.Tensor2D), [-1])
}

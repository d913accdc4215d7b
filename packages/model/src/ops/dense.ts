import * as tf from '@tensorflow/tfjs-core'
import { sumRows } from './sum-rows'

/**
 * `x · weightᵀ + bias`: `x` `[rows, in]`, `weight` `[out, in]` as PyTorch keeps it, `bias` `[out]`, result `[rows, out]`.
 *
 * The gradient is written out because the one TensorFlow.js derives for the bias goes through a broadcast that some
 * backends do slowly; here it is two matrix products and a sum over rows.
 */
export function dense(x: tf.Tensor2D, weight: tf.Tensor, bias: tf.Tensor): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [input, w, b, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D, tf.GradSaveFunc]
    save([input, w])
    return {
      value: tf.add(tf.matMul(input, w, false, true), b),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [savedInput, savedWeight] = saved
        return [tf.matMul(dy, savedWeight), tf.matMul(dy, savedInput, true, false), sumRows(dy)]
      },
    }
  })
  return op(x, weight, bias) as tf.Tensor2D
}

import * as tf from '@tensorflow/tfjs-core'
import { isFrozen } from './frozen'

/**
 * `x · weightᵀ + bias`: `x` `[rows, in]`, `weight` `[out, in]` as PyTorch keeps it, `bias` `[out]`, result `[rows, out]`.
 *
 * The gradient is written out because the one TensorFlow.js derives goes through broadcasts and reshapes; here it is
 * two matrix products and a sum over rows, or for a frozen layer one product. Not `tf.fused.matMul`: the wasm backend's
 * adds the bias of another column when a matrix is transposed (TensorFlow.js 4.22).
 */
export function dense(x: tf.Tensor2D, weight: tf.Tensor, bias: tf.Tensor): tf.Tensor2D {
  return isFrozen(weight) && isFrozen(bias) ? frozenDense(x, weight, bias) : trainableDense(x, weight, bias)
}

function trainableDense(x: tf.Tensor2D, weight: tf.Tensor, bias: tf.Tensor): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [a, b, shift, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D, tf.GradSaveFunc]
    save([a, b])
    return {
      value: tf.add(tf.matMul(a, b, false, true), shift),
      gradFunc: (dy: tf.Tensor, [input, weights]: tf.Tensor[]) => [
        tf.matMul(dy, weights),
        tf.matMul(dy, input, true, false),
        tf.sum(dy, 0),
      ],
    }
  })
  return op(x, weight, bias) as tf.Tensor2D
}

function frozenDense(x: tf.Tensor2D, weight: tf.Tensor, bias: tf.Tensor): tf.Tensor2D {
  const op = tf.customGrad((input) => ({
    value: tf.add(tf.matMul(input as tf.Tensor, weight, false, true), bias),
    gradFunc: (dy: tf.Tensor) => tf.matMul(dy, weight),
  }))
  return op(x) as tf.Tensor2D
}

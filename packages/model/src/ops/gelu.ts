import * as tf from '@tensorflow/tfjs-core'

const SQRT_HALF = Math.SQRT1_2
const INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI)

/**
 * Gaussian error linear unit with the exact error function, `x · Φ(x)`, as PyTorch's `gelu` and BERT's `"gelu"`.
 *
 * Φ is kept from the forward pass for the gradient, `Φ(x) + x · φ(x)`.
 */
export function gelu<T extends tf.Tensor>(x: T): T {
  const op = tf.customGrad((...args) => {
    const [input, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
    const cumulative = tf.mul(tf.add(tf.erf(tf.mul(input, SQRT_HALF)), 1), 0.5)
    save([input, cumulative])
    return {
      value: tf.mul(input, cumulative),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [savedInput, phi] = saved
        const density = tf.mul(tf.exp(tf.mul(tf.square(savedInput), -0.5)), INVERSE_SQRT_TWO_PI)
        return tf.mul(dy, tf.add(phi, tf.mul(savedInput, density)))
      },
    }
  })
  return op(x) as T
}

import * as tf from '@tensorflow/tfjs-core'
import { withSlope } from './with-slope'

const INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI)

/** Gaussian error linear unit with the exact error function, `x · Φ(x)`: PyTorch's `gelu` and BERT's `"gelu"`. */
export const gelu = withSlope({
  kernel: 'Gelu',
  value: (x) => tf.mul(x, distribution(x)),
  slope: (x) => {
    const density = tf.mul(tf.exp(tf.mul(tf.square(x), -0.5)), INVERSE_SQRT_TWO_PI)
    return tf.add(distribution(x), tf.mul(x, density))
  },
})

/** Φ(x) */
function distribution(x: tf.Tensor): tf.Tensor {
  return tf.mul(tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1), 0.5)
}

import * as tf from '@tensorflow/tfjs-core'
import { withSlope } from './with-slope'

const SCALE = Math.sqrt(2 / Math.PI)
const CUBIC = 0.044715

/**
 * The Gaussian error linear unit by a hyperbolic tangent, `x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))`: ALBERT's
 * `"gelu_new"`. Source: Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016.
 */
export const geluTanh = withSlope(
  (x) => tf.mul(tf.mul(x, 0.5), tf.add(squashed(x), 1)),
  (x) => {
    const tanh = squashed(x)
    const inner = tf.mul(tf.add(tf.mul(tf.square(x), 3 * CUBIC), 1), SCALE)
    const bend = tf.mul(tf.mul(x, tf.sub(1, tf.square(tanh))), inner)
    return tf.mul(tf.add(tf.add(tanh, 1), bend), 0.5)
  },
)

function squashed(x: tf.Tensor): tf.Tensor {
  return tf.tanh(tf.mul(tf.mul(x, tf.add(tf.mul(tf.square(x), CUBIC), 1)), SCALE))
}

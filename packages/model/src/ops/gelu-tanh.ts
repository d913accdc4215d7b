import * as tf from '@tensorflow/tfjs-core'
import { withSlope } from './with-slope'

/** 2 · √(2/π), and that times 0.044715. */
const LINEAR = 2 * Math.sqrt(2 / Math.PI)
const CUBIC = 0.044715 * LINEAR

/**
 * The Gaussian error linear unit by a hyperbolic tangent, `x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))`: ALBERT's
 * `"gelu_new"`. Worked out as `x · σ(2√(2/π) · (x + 0.044715 x³))`, which is the same and does not cancel below 0.
 * Source: Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016.
 */
export const geluTanh = withSlope({
  kernel: 'GeluTanh',
  value: (x) => tf.mul(x, share(x)),
  slope: (x) => {
    const kept = share(x)
    const inner = tf.add(tf.mul(tf.square(x), 3 * CUBIC), LINEAR)
    const bend = tf.mul(tf.mul(tf.mul(kept, tf.sub(1, kept)), x), inner)
    return tf.add(kept, bend)
  },
})

function share(x: tf.Tensor): tf.Tensor {
  return tf.sigmoid(tf.mul(x, tf.add(tf.mul(tf.square(x), CUBIC), LINEAR)))
}

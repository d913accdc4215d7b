import * as tf from '@tensorflow/tfjs-core'
import { runFused } from '../backends/run-fused'

const INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI)

/** Gaussian error linear unit with the exact error function, `x · Φ(x)`: PyTorch's `gelu` and BERT's `"gelu"`. */
export function gelu<T extends tf.Tensor>(x: T): T {
  const op = tf.customGrad((...args) => {
    const [input, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
    save([input])
    return {
      value: runFused('Gelu', { x: input })?.[0] ?? tf.mul(input, distribution(input)),
      gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) =>
        runFused('GeluGradient', { x: saved, dy })?.[0] ?? tf.mul(dy, slope(saved)),
    }
  })
  return op(x) as T
}

/** Φ(x) */
function distribution(x: tf.Tensor): tf.Tensor {
  return tf.mul(tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1), 0.5)
}

/** Φ(x) + x · φ(x) */
function slope(x: tf.Tensor): tf.Tensor {
  const density = tf.mul(tf.exp(tf.mul(tf.square(x), -0.5)), INVERSE_SQRT_TWO_PI)
  return tf.add(distribution(x), tf.mul(x, density))
}

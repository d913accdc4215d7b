import * as tf from '@tensorflow/tfjs-core'
import { sumRows } from './sum-rows'

/**
 * Layer normalisation over the last axis, with the biased variance as PyTorch: `x` `[rows, size]`, `scale` and `shift`
 * `[size]`. Source: Ba, Kiros and Hinton, "Layer Normalization", 2016.
 */
export function layerNorm(x: tf.Tensor2D, scale: tf.Tensor, shift: tf.Tensor, epsilon: number): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [input, g, b, save] = args as unknown as [tf.Tensor2D, tf.Tensor1D, tf.Tensor1D, tf.GradSaveFunc]
    const centred = tf.sub(input, tf.mean(input, 1, true))
    const inverseDeviation = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), epsilon))
    const normalised = tf.mul(centred, inverseDeviation)
    save([normalised, inverseDeviation, g])
    return {
      value: tf.add(tf.mul(normalised, g), b),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [xHat, rsigma, savedScale] = saved
        const dyTimesXHat = tf.mul(dy, xHat)
        const dXHat = tf.mul(dy, savedScale)
        const along = tf.mul(xHat, tf.mean(tf.mul(dXHat, xHat), 1, true))
        const dx = tf.mul(tf.sub(tf.sub(dXHat, tf.mean(dXHat, 1, true)), along), rsigma)
        return [dx, sumRows(dyTimesXHat), sumRows(dy)]
      },
    }
  })
  return op(x, scale, shift) as tf.Tensor2D
}

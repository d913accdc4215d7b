import * as tf from '@tensorflow/tfjs-core'
import { runFused } from '../backends/run-fused'

/**
 * Layer normalisation over the last axis, with the biased variance as PyTorch: `x` `[rows, size]`, `scale` and `shift`
 * `[size]`. Source: Ba, Kiros and Hinton, "Layer Normalization", 2016.
 */
export function layerNorm(x: tf.Tensor2D, scale: tf.Tensor, shift: tf.Tensor, epsilon: number): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [input, factor, offset, save] = args as unknown as [tf.Tensor, tf.Tensor, tf.Tensor, tf.GradSaveFunc]
    const [value, statistics] =
      runFused('LayerNorm', { x: input, scale: factor, shift: offset }, { epsilon }) ??
      composed(input, factor, offset, epsilon)
    save([input, statistics, factor])
    return {
      value,
      gradFunc: (dy: tf.Tensor, [savedInput, savedStatistics, savedScale]: tf.Tensor[]) =>
        runFused('LayerNormGradient', { x: savedInput, statistics: savedStatistics, scale: savedScale, dy }) ??
        composedGradient(savedInput, savedStatistics, savedScale, dy),
    }
  })
  return op(x, scale, shift) as tf.Tensor2D
}

/** The result and, for the gradient, `[rows, 2]`: mean and 1 / deviation. */
function composed(x: tf.Tensor, scale: tf.Tensor, shift: tf.Tensor, epsilon: number): tf.Tensor[] {
  const mean = tf.mean(x, 1, true)
  const centred = tf.sub(x, mean)
  const inverseDeviation = tf.rsqrt(tf.add(tf.mean(tf.square(centred), 1, true), epsilon))
  const normalised = tf.mul(centred, inverseDeviation)
  return [tf.add(tf.mul(normalised, scale), shift), tf.concat([mean, inverseDeviation], 1)]
}

/** The gradients of `x`, `scale` and `shift`. */
function composedGradient(x: tf.Tensor, statistics: tf.Tensor, scale: tf.Tensor, dy: tf.Tensor): tf.Tensor[] {
  const [mean, inverseDeviation] = tf.split(statistics, 2, 1)
  const normalised = tf.mul(tf.sub(x, mean), inverseDeviation)
  const dNormalised = tf.mul(dy, scale)
  const along = tf.mul(normalised, tf.mean(tf.mul(dNormalised, normalised), 1, true))
  const dx = tf.mul(tf.sub(tf.sub(dNormalised, tf.mean(dNormalised, 1, true)), along), inverseDeviation)
  return [dx, tf.sum(tf.mul(dy, normalised), 0), tf.sum(dy, 0)]
}

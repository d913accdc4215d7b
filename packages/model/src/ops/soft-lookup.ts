import * as tf from '@tensorflow/tfjs-core'
import { isFrozen } from './frozen'

/**
 * Rows of `table` `[entries, size]` mixed by `weights` `[rows, entries]`: `[rows, size]`. With a 1 among zeros in each
 * row it is a lookup that passes gradients on to the choice.
 */
export function softLookup(weights: tf.Tensor2D, table: tf.Tensor): tf.Tensor2D {
  const dWeights = (dy: tf.Tensor) => tf.matMul(dy, table, false, true)
  if (isFrozen(table)) {
    const op = tf.customGrad((mixture) => ({ value: tf.matMul(mixture as tf.Tensor, table), gradFunc: dWeights }))
    return op(weights) as tf.Tensor2D
  }
  const op = tf.customGrad((...args) => {
    const [mixture, rows, save] = args as unknown as [tf.Tensor, tf.Tensor, tf.GradSaveFunc]
    save([mixture])
    return {
      value: tf.matMul(mixture, rows),
      gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) => [dWeights(dy), tf.matMul(saved, dy, true)],
    }
  })
  return op(weights, table) as tf.Tensor2D
}

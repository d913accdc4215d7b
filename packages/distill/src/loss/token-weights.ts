import type { TokenBatch } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'

/** How much each token counts, `[batch * length]`: texts alike, and alike the tokens of a text; padding not at all. They sum to 1. */
export function tokenWeights({ attentionMask, batch, length }: TokenBatch): tf.Tensor1D {
  const weights = new Float32Array(batch * length)
  for (let row = 0; row < batch; row++) {
    const mask = attentionMask.subarray(row * length, (row + 1) * length)
    const tokens = mask.reduce((sum, value) => sum + value, 0)
    mask.forEach((value, place) => {
      weights[row * length + place] = value / (tokens * batch)
    })
  }
  return tf.tensor1d(weights)
}

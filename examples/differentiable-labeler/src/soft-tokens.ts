import type { Tokenizer } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { softmax } from './differentiable-ops'

/** Of a uniform draw in 32 bits: 0 and 1, to which a draw near them is rounded, would make the noise infinite. */
const SMALLEST_DRAW = 1e-20
const LARGEST_DRAW = 1 - 2 ** -24

/**
 * Draws a word for each place from its logits `[batch, words, vocabulary]`: one-hot `[batch, words, vocabulary]`, with the
 * gradient of the softmax at `temperature` in place of the draw's, which has none.
 *
 * Source: Jang, Gu and Poole, "Categorical Reparameterization with Gumbel-Softmax", 2017 (straight-through).
 */
export function drawWords(
  logits: tf.Tensor3D,
  { temperature, seed }: { readonly temperature: number; readonly seed: number },
): tf.Tensor3D {
  return tf.tidy(() => {
    const uniform = tf.randomUniform(logits.shape, SMALLEST_DRAW, LARGEST_DRAW, 'float32', seed)
    const gumbel = tf.neg(tf.log(tf.neg(tf.log(uniform))))
    const soft = softmax(tf.mul<tf.Tensor3D>(tf.add(logits, gumbel), 1 / temperature))
    return hardWords(soft)
  })
}

/** The likeliest word of each place, one-hot; gradients pass as if it were the distribution itself. */
function hardWords(soft: tf.Tensor3D): tf.Tensor3D {
  const op = tf.customGrad((distribution) => {
    const { shape } = distribution as tf.Tensor
    return {
      value: tf.cast(tf.oneHot(tf.argMax(distribution as tf.Tensor, 2), shape[2]!), 'float32'),
      gradFunc: (dy: tf.Tensor) => dy,
    }
  })
  return op(soft) as tf.Tensor3D
}

/** `[CLS]` before and `[SEP]` after the words: `[batch, words + 2, vocabulary]`. */
export function frameWords(words: tf.Tensor3D, tokenizer: Tokenizer): tf.Tensor3D {
  const [batch, , vocabulary] = words.shape
  const each = (id: number) =>
    tf.tile(tf.cast(tf.oneHot(tf.tensor2d([[id]], undefined, 'int32'), vocabulary), 'float32'), [batch, 1, 1])
  return tf.tidy(() => tf.concat([each(tokenizer.startId), words, each(tokenizer.endId)], 1) as tf.Tensor3D)
}

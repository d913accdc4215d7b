import * as tf from '@tensorflow/tfjs-core'
import { embedTokens, type EmbeddingInputs } from './embeddings'
import { feedForward } from './feed-forward'
import type { ForwardPass } from './forward-pass'
import { selfAttention } from './self-attention'

/**
 * The last hidden state of `[CLS]`: ids `[batch * length]` → `[batch, hidden]`.
 *
 * Hidden states are kept flat, `[batch * length, hidden]`, because backends multiply one large matrix faster than a
 * batch of small ones. The last layer is worked out for `[CLS]` alone, since nothing reads its other tokens.
 */
export function encodeCls(pass: ForwardPass, inputs: EmbeddingInputs): tf.Tensor2D {
  return tf.tidy(() => {
    let hidden = embedTokens(pass, inputs)
    for (const [index, block] of pass.layout.blocks.entries()) {
      const queries = index === pass.layout.blocks.length - 1 ? firstTokens(hidden, pass.mask) : hidden
      hidden = feedForward(pass, block, selfAttention(pass, block, queries, hidden))
    }
    return hidden
  })
}

/** `[batch * length, hidden]` → `[batch, hidden]` */
function firstTokens(hidden: tf.Tensor2D, mask: tf.Tensor2D): tf.Tensor2D {
  const [batch, length] = mask.shape
  const size = hidden.shape[1]
  const sequences = tf.reshape(hidden, [batch, length, size])
  return tf.reshape(tf.slice(sequences, [0, 0, 0], [batch, 1, size]), [batch, size])
}

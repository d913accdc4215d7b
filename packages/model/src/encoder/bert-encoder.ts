import * as tf from '@tensorflow/tfjs-core'
import { embedTokens } from './embeddings'
import { feedForward } from './feed-forward'
import type { ForwardPass } from './forward-pass'
import { selfAttention } from './self-attention'

/**
 * The last hidden state of `[CLS]` in a BERT encoder: ids `[batch * length]` → `[batch, hidden]`.
 *
 * Hidden states are kept flat, `[batch * length, hidden]`, because backends multiply one large matrix faster than a
 * batch of small ones. The last layer is worked out for `[CLS]` alone, since nothing reads its other tokens.
 * Source: Devlin et al., "BERT", 2019; parameter names of Hugging Face transformers.
 */
export function encodeCls(pass: ForwardPass, ids: tf.Tensor1D): tf.Tensor2D {
  return tf.tidy(() => {
    let hidden = embedTokens(pass, ids)
    for (let index = 0; index < pass.config.layers; index++) {
      const layer = `bert.encoder.layer.${index}`
      const queries = index === pass.config.layers - 1 ? firstTokens(hidden, pass.mask) : hidden
      hidden = feedForward(pass, layer, selfAttention(pass, layer, queries, hidden))
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

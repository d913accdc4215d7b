import * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from '../config/bert-config'
import type { Dropout } from '../random/dropout'
import type { TokenBatch } from '../token-batch'
import { attentionBias, selfAttention } from './attention'
import { embedTokens } from './embeddings'
import { feedForward } from './feed-forward'
import type { Parameters } from './parameters'

/**
 * Last hidden states of a BERT encoder, `[batch * length, hidden]`.
 *
 * Kept flat between layers because backends multiply one large matrix faster than a batch of small ones.
 * Source: Devlin et al., "BERT", 2019; parameter names of Hugging Face transformers.
 */
export function bertEncoder(
  parameters: Parameters,
  config: BertConfig,
  batch: TokenBatch,
  dropout: Dropout,
): tf.Tensor2D {
  return tf.tidy(() => {
    const bias = attentionBias(batch)
    let hidden = embedTokens(parameters, config, batch, dropout)
    for (let index = 0; index < config.layers; index++) {
      const layer = `bert.encoder.layer.${index}`
      const attended = selfAttention(parameters, layer, config, hidden, bias, dropout)
      hidden = feedForward(parameters, layer, config, attended, dropout)
    }
    return hidden
  })
}

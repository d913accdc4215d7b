import * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from '../config/bert-config'
import { embeddingLookup } from '../ops/embedding-lookup'
import type { Dropout } from '../random/dropout'
import type { TokenBatch } from '../token-batch'
import { normLayer, parameter, type Parameters } from './parameters'

/** Word, position and token type embeddings (all texts are of type 0), added and normalised: `[batch * length, hidden]`. */
export function embedTokens(
  parameters: Parameters,
  config: BertConfig,
  batch: TokenBatch,
  dropout: Dropout,
): tf.Tensor2D {
  return tf.tidy(() => {
    const words = embeddingLookup(
      parameter(parameters, 'bert.embeddings.word_embeddings.weight'),
      tf.tensor1d(batch.inputIds, 'int32'),
    )
    const positions = tf.slice(
      parameter(parameters, 'bert.embeddings.position_embeddings.weight') as tf.Tensor2D,
      [0, 0],
      [batch.length, config.hiddenSize],
    )
    const type = tf.slice(
      parameter(parameters, 'bert.embeddings.token_type_embeddings.weight') as tf.Tensor2D,
      [0, 0],
      [1, config.hiddenSize],
    )
    const shaped = tf.reshape(words, [batch.batch, batch.length, config.hiddenSize])
    const sum = tf.reshape<tf.Rank.R2>(tf.add(shaped, tf.add(positions, type)), [-1, config.hiddenSize])
    return dropout(
      normLayer(parameters, 'bert.embeddings.LayerNorm', sum, config.layerNormEpsilon),
      config.hiddenDropout,
    )
  })
}

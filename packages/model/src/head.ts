import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from './config/bert-config'
import { denseLayer, type Parameters } from './encoder/parameters'
import type { Dropout } from './random/dropout'
import type { TokenBatch } from './token-batch'

/**
 * One linear layer from `[CLS]` to 14 observations × 4 classes: hidden states `[batch * length, hidden]` → logits
 * `[batch, 14, 4]`. Row `4 * observation + class` of `classifier.weight` makes the logit of that observation and class.
 */
export function labelHead(
  parameters: Parameters,
  config: BertConfig,
  hidden: tf.Tensor2D,
  batch: TokenBatch,
  dropout: Dropout,
): tf.Tensor3D {
  return tf.tidy(() => {
    const sequences = tf.reshape(hidden, [batch.batch, batch.length, config.hiddenSize])
    const cls = tf.reshape<tf.Rank.R2>(tf.slice(sequences, [0, 0, 0], [-1, 1, -1]), [batch.batch, config.hiddenSize])
    const pooled = config.pooling === 'pooler' ? tf.tanh(denseLayer(parameters, 'bert.pooler.dense', cls)) : cls
    const logits = denseLayer(parameters, 'classifier', dropout(pooled, config.classifierDropout))
    return tf.reshape<tf.Rank.R3>(logits, [batch.batch, OBSERVATIONS.length, LABEL_CLASSES.length])
  })
}

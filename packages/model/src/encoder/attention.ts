import * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from '../config/bert-config'
import type { Dropout } from '../random/dropout'
import type { TokenBatch } from '../token-batch'
import { denseLayer, normLayer, type Parameters } from './parameters'

/** Added to the scores of padding: far below any score, so that its weight after softmax is exactly 0. */
const MASKED = -1e9

/** What to add to attention scores so that padding gets no weight: `[batch, 1, 1, length]`. */
export function attentionBias(batch: TokenBatch): tf.Tensor4D {
  const bias = Float32Array.from(batch.attentionMask, (mask) => (mask === 1 ? 0 : MASKED))
  return tf.tensor4d(bias, [batch.batch, 1, 1, batch.length])
}

/**
 * Multi-head self-attention with its output layer and residual: `[batch * length, hidden]` → the same.
 *
 * Source: Vaswani et al., "Attention Is All You Need", 2017, with normalisation after the residual as BERT has it.
 */
export function selfAttention(
  parameters: Parameters,
  layer: string,
  config: BertConfig,
  hidden: tf.Tensor2D,
  bias: tf.Tensor4D,
  dropout: Dropout,
): tf.Tensor2D {
  return tf.tidy(() => {
    const [batch, , , length] = bias.shape
    const headSize = config.hiddenSize / config.attentionHeads
    /** `[batch * length, hidden]` → `[batch, heads, length, headSize]` */
    const perHead = (name: 'query' | 'key' | 'value') => {
      const projected = denseLayer(parameters, `${layer}.attention.self.${name}`, hidden)
      return tf.transpose(tf.reshape(projected, [batch, length, config.attentionHeads, headSize]), [0, 2, 1, 3])
    }
    const scores = tf.mul(tf.matMul(perHead('query'), perHead('key'), false, true), 1 / Math.sqrt(headSize))
    const weights = dropout(tf.softmax(tf.add(scores, bias)), config.attentionDropout)
    const context = tf.reshape<tf.Rank.R2>(tf.transpose(tf.matMul(weights, perHead('value')), [0, 2, 1, 3]), [
      -1,
      config.hiddenSize,
    ])
    const output = dropout(denseLayer(parameters, `${layer}.attention.output.dense`, context), config.hiddenDropout)
    return normLayer(parameters, `${layer}.attention.output.LayerNorm`, tf.add(output, hidden), config.layerNormEpsilon)
  })
}

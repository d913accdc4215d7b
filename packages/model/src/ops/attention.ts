import * as tf from '@tensorflow/tfjs-core'
import { runFused } from '../backends/run-fused'
import type { DropoutMask } from '../random/dropout-plan'
import { dropValues } from './dropout'

/** Added to the scores of padding: far below any score, so that its weight after softmax is exactly 0. */
const MASKED = -1e9

export interface AttentionInputs {
  /** `[batch * queries, hidden]`; there may be fewer queries than tokens. */
  readonly query: tf.Tensor2D
  /** `[batch * length, hidden]` */
  readonly key: tf.Tensor2D
  /** `[batch * length, hidden]` */
  readonly value: tf.Tensor2D
  /** int32 `[batch, length]`, 1 on tokens and 0 on padding. */
  readonly mask: tf.Tensor2D
}

export interface AttentionOptions {
  /** Heads that the hidden values are divided into. */
  readonly heads: number
  /** Drops attention weights. */
  readonly dropout: DropoutMask
}

/**
 * Scaled dot-product attention of many heads: `[batch * queries, hidden]`, for each query and head the values weighted
 * by `softmax(query · key / √size)`. Source: Vaswani et al., "Attention Is All You Need", 2017.
 */
export function attention({ query, key, value, mask }: AttentionInputs, options: AttentionOptions): tf.Tensor2D {
  const attributes = { heads: options.heads, ...options.dropout }
  const op = tf.customGrad((...args) => {
    const [q, k, v, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.Tensor2D, tf.GradSaveFunc]
    const inputs = { query: q, key: k, value: v, mask }
    const [context, weights] = runFused('Attention', inputs, attributes) ?? composed(inputs, options)
    save([q, k, v, mask, weights])
    return {
      value: context,
      gradFunc: (dcontext: tf.Tensor, saved: tf.Tensor[]) => {
        const [savedQuery, savedKey, savedValue, savedMask] = saved as tf.Tensor2D[]
        const again = { query: savedQuery, key: savedKey, value: savedValue, mask: savedMask }
        return (
          runFused('AttentionGradient', { ...again, weights: saved[4], dcontext }, attributes) ??
          composedGradient(again, saved[4], dcontext, options)
        )
      },
    }
  })
  return op(query, key, value) as tf.Tensor2D
}

/**
 * How much each query attends to each token, `[batch, heads, queries, length]`: each row is a softmax, sums to 1 and has
 * 0 on padding; nothing is dropped. Differentiable to query and key.
 */
export function attentionWeights({ query, key, value, mask }: AttentionInputs, heads: number): tf.Tensor4D {
  const op = tf.customGrad((...args) => {
    const [q, k, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.GradSaveFunc]
    const inputs = { query: q, key: k, value, mask }
    const [, weights] =
      runFused('Attention', inputs, { heads, rate: 0, seed: 0 }) ??
      composed(inputs, { heads, dropout: { rate: 0, seed: 0 } })
    save([q, k, weights])
    return {
      value: weights,
      gradFunc: (dWeights: tf.Tensor, [savedQuery, savedKey, savedWeights]: tf.Tensor[]) =>
        throughScores(savedQuery as tf.Tensor2D, savedKey as tf.Tensor2D, savedWeights, dWeights),
    }
  })
  return op(query, key) as tf.Tensor4D
}

/** The result and, for the gradient, the weights `[batch, heads, queries, length]` after softmax, before dropout. */
function composed({ query, key, value, mask }: AttentionInputs, { heads, dropout }: AttentionOptions): tf.Tensor[] {
  const [batch, length] = mask.shape
  const bias = tf.reshape(tf.mul(tf.sub(1, tf.cast(mask, 'float32')), MASKED), [batch, 1, 1, length])
  const scores = tf.matMul(splitHeads(query, batch, heads), splitHeads(key, batch, heads), false, true)
  const weights = tf.softmax(tf.add(tf.mul(scores, scale(query, heads)), bias))
  const context = tf.matMul(dropValues(weights, dropout), splitHeads(value, batch, heads))
  return [joinHeads(context), weights]
}

/** The gradients of query, key and value. */
function composedGradient(
  { query, key, value, mask }: AttentionInputs,
  weights: tf.Tensor,
  dcontext: tf.Tensor,
  { heads, dropout }: AttentionOptions,
): tf.Tensor[] {
  const split = (x: tf.Tensor) => splitHeads(x, mask.shape[0], heads)
  const dWeights = dropValues(tf.matMul(split(dcontext), split(value), false, true), dropout)
  const dValue = tf.matMul(dropValues(weights, dropout), split(dcontext), true, false)
  return [...throughScores(query, key, weights, dWeights), joinHeads(dValue)]
}

/** The gradients of query and key from that of the weights `[batch, heads, queries, length]`. */
function throughScores(query: tf.Tensor2D, key: tf.Tensor2D, weights: tf.Tensor, dWeights: tf.Tensor): tf.Tensor[] {
  const [batch, heads] = weights.shape
  const centred = tf.sub(dWeights, tf.sum(tf.mul(dWeights, weights), -1, true))
  const dScores = tf.mul(tf.mul(weights, centred), scale(query, heads))
  const products = [
    tf.matMul(dScores, splitHeads(key, batch, heads)),
    tf.matMul(dScores, splitHeads(query, batch, heads), true, false),
  ]
  return products.map(joinHeads)
}

function scale(query: tf.Tensor2D, heads: number): number {
  return 1 / Math.sqrt(query.shape[1] / heads)
}

/** `[batch * tokens, hidden]` → `[batch, heads, tokens, size]` */
function splitHeads(x: tf.Tensor, batch: number, heads: number): tf.Tensor {
  const [rows, hidden] = x.shape
  return tf.transpose(tf.reshape(x, [batch, rows / batch, heads, hidden / heads]), [0, 2, 1, 3])
}

/** `[batch, heads, tokens, size]` → `[batch * tokens, hidden]` */
function joinHeads(x: tf.Tensor): tf.Tensor {
  const [batch, heads, tokens, size] = x.shape
  return tf.reshape(tf.transpose(x, [0, 2, 1, 3]), [batch * tokens, heads * size])
}

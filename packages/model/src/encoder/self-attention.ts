import * as tf from '@tensorflow/tfjs-core'
import { attention, type AttentionInputs } from '../ops/attention'
import { dropout } from '../ops/dropout'
import type { BlockLayout } from './encoder-layout'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer } from './parameters'

/**
 * What attention reads: `queries` `[batch * queries, hidden]` are the tokens whose states are wanted, `hidden`
 * `[batch * length, hidden]` all tokens, which they attend to.
 */
export function attentionInputs(
  { parameters, mask }: ForwardPass,
  block: BlockLayout,
  queries: tf.Tensor2D,
  hidden: tf.Tensor2D,
): AttentionInputs {
  return {
    query: denseLayer(parameters, block.query, queries),
    key: denseLayer(parameters, block.key, hidden),
    value: denseLayer(parameters, block.value, hidden),
    mask,
  }
}

/** Multi-head self-attention with its output layer, the residual and normalisation after it: → shape of `queries`. */
export function selfAttention(
  { parameters, config, drop }: ForwardPass,
  block: BlockLayout,
  inputs: AttentionInputs,
  queries: tf.Tensor2D,
): tf.Tensor2D {
  const { attentionHeads, attentionDropout, hiddenDropout, layerNormEpsilon } = config
  return tf.tidy(() => {
    const context = attention(inputs, { heads: attentionHeads, dropout: drop(attentionDropout) })
    const projected = denseLayer(parameters, block.attentionOutput, context)
    const added = dropout(projected, drop(block.dropsAttention ? hiddenDropout : 0))
    return normLayer(parameters, block.attentionNorm, tf.add(added, queries), layerNormEpsilon)
  })
}

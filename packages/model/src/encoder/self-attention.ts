import * as tf from '@tensorflow/tfjs-core'
import { attention } from '../ops/attention'
import { dropout } from '../ops/dropout'
import type { BlockLayout } from './encoder-layout'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer } from './parameters'

/**
 * Multi-head self-attention with its output layer, the residual and normalisation after it, as BERT has it.
 *
 * `queries` `[batch * queries, hidden]` are the tokens whose states are wanted (the result has this shape), `hidden`
 * `[batch * length, hidden]` all tokens, which they attend to.
 */
export function selfAttention(
  pass: ForwardPass,
  block: BlockLayout,
  queries: tf.Tensor2D,
  hidden: tf.Tensor2D,
): tf.Tensor2D {
  const { parameters, config, drop } = pass
  return tf.tidy(() => {
    const context = attention(
      {
        query: denseLayer(parameters, block.query, queries),
        key: denseLayer(parameters, block.key, hidden),
        value: denseLayer(parameters, block.value, hidden),
        mask: pass.mask,
      },
      { heads: config.attentionHeads, dropout: drop(config.attentionDropout) },
    )
    const projected = denseLayer(parameters, block.attentionOutput, context)
    const added = dropout(projected, drop(block.dropsAttention ? config.hiddenDropout : 0))
    return normLayer(parameters, block.attentionNorm, tf.add(added, queries), config.layerNormEpsilon)
  })
}

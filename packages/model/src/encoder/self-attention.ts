import * as tf from '@tensorflow/tfjs-core'
import { attention } from '../ops/attention'
import { dropout } from '../ops/dropout'
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
  layer: string,
  queries: tf.Tensor2D,
  hidden: tf.Tensor2D,
): tf.Tensor2D {
  const { parameters, config, drop } = pass
  return tf.tidy(() => {
    const context = attention(
      {
        query: denseLayer(parameters, `${layer}.attention.self.query`, queries),
        key: denseLayer(parameters, `${layer}.attention.self.key`, hidden),
        value: denseLayer(parameters, `${layer}.attention.self.value`, hidden),
        mask: pass.mask,
      },
      { heads: config.attentionHeads, dropout: drop(config.attentionDropout) },
    )
    const projected = denseLayer(parameters, `${layer}.attention.output.dense`, context)
    const output = tf.add<tf.Tensor2D>(dropout(projected, drop(config.hiddenDropout)), queries)
    return normLayer(parameters, `${layer}.attention.output.LayerNorm`, output, config.layerNormEpsilon)
  })
}

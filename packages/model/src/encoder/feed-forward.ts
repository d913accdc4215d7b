import * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from '../config/bert-config'
import { gelu } from '../ops/gelu'
import type { Dropout } from '../random/dropout'
import { denseLayer, normLayer, type Parameters } from './parameters'

/** Two dense layers with gelu between them, and the residual: `[batch * length, hidden]` → the same. */
export function feedForward(
  parameters: Parameters,
  layer: string,
  config: BertConfig,
  hidden: tf.Tensor2D,
  dropout: Dropout,
): tf.Tensor2D {
  return tf.tidy(() => {
    const intermediate = gelu(denseLayer(parameters, `${layer}.intermediate.dense`, hidden))
    const output = dropout(denseLayer(parameters, `${layer}.output.dense`, intermediate), config.hiddenDropout)
    return normLayer(parameters, `${layer}.output.LayerNorm`, tf.add(output, hidden), config.layerNormEpsilon)
  })
}

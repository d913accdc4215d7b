import * as tf from '@tensorflow/tfjs-core'
import { dropout } from '../ops/dropout'
import { gelu } from '../ops/gelu'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer } from './parameters'

/** Two dense layers with gelu between them, the residual and normalisation: `[rows, hidden]` → the same. */
export function feedForward(pass: ForwardPass, layer: string, hidden: tf.Tensor2D): tf.Tensor2D {
  const { parameters, config, drop } = pass
  return tf.tidy(() => {
    const intermediate = gelu(denseLayer(parameters, `${layer}.intermediate.dense`, hidden))
    const projected = denseLayer(parameters, `${layer}.output.dense`, intermediate)
    const output = tf.add<tf.Tensor2D>(dropout(projected, drop(config.hiddenDropout)), hidden)
    return normLayer(parameters, `${layer}.output.LayerNorm`, output, config.layerNormEpsilon)
  })
}

import * as tf from '@tensorflow/tfjs-core'
import { activate } from '../ops/activation'
import { dropout } from '../ops/dropout'
import type { BlockLayout } from './encoder-layout'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer } from './parameters'

/** Two dense layers with the activation between them, the residual and normalisation: `[rows, hidden]` → the same. */
export function feedForward(pass: ForwardPass, block: BlockLayout, hidden: tf.Tensor2D): tf.Tensor2D {
  const { parameters, config, drop } = pass
  return tf.tidy(() => {
    const intermediate = activate(denseLayer(parameters, block.intermediate, hidden), config.activation)
    const projected = denseLayer(parameters, block.output, intermediate)
    const added = dropout(projected, drop(block.dropsOutput ? config.hiddenDropout : 0))
    return normLayer(parameters, block.outputNorm, tf.add(added, hidden), config.layerNormEpsilon)
  })
}

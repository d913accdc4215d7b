import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import type { ForwardPass } from '../encoder/forward-pass'
import { denseLayer, parameter } from '../encoder/parameters'
import { activate } from '../ops/activation'
import { dense } from '../ops/dense'
import { dropout } from '../ops/dropout'
import { headLayers, type HeadLayer } from './head-layout'

/** The logit of a class that a head has not: e to it is 0 in float32 beside any logit that a model gives. */
export const IMPOSSIBLE_LOGIT = -1e4

/**
 * From the state of `[CLS]` to 14 observations × 4 classes: `[batch, hidden]` → logits `[batch, 14, 4]`.
 *
 * Whatever the head, its layers are one matrix product: row `4 * observation + class` of the weights makes the logit
 * of that observation and class, and rows of 0 fill the classes that a layer has not.
 */
export function labelHead(pass: ForwardPass, cls: tf.Tensor2D): tf.Tensor3D {
  const { parameters, config, drop } = pass
  return tf.tidy(() => {
    const pooled = dropout(pool(pass, cls), drop(config.classifierDropout))
    const layers = headLayers(config.head)
    const weights = layers.flatMap((layer) => [
      parameter(parameters, `${layer.dense}.weight`),
      ...noWeights(layer, cls),
    ])
    const biases = layers.flatMap((layer) => [parameter(parameters, `${layer.dense}.bias`), ...noBiases(layer)])
    const logits = dense(pooled, joined(weights), joined(biases))
    return tf.reshape(logits, [cls.shape[0], OBSERVATIONS.length, LABEL_CLASSES.length])
  })
}

function pool({ parameters, config, layout }: ForwardPass, cls: tf.Tensor2D): tf.Tensor2D {
  if (config.pooling === 'cls') return cls
  const { dense: name, activation } = layout.pooler
  const hidden = denseLayer(parameters, name, cls)
  return activation === 'tanh' ? tf.tanh(hidden) : activate(hidden, 'relu')
}

function noWeights({ outputs }: HeadLayer, cls: tf.Tensor2D): tf.Tensor[] {
  const lacking = LABEL_CLASSES.length - outputs
  return lacking > 0 ? [tf.zeros([lacking, cls.shape[1]])] : []
}

function noBiases({ outputs }: HeadLayer): tf.Tensor[] {
  const lacking = LABEL_CLASSES.length - outputs
  return lacking > 0 ? [tf.fill([lacking], IMPOSSIBLE_LOGIT)] : []
}

function joined(parts: readonly tf.Tensor[]): tf.Tensor {
  return parts.length === 1 ? parts[0] : tf.concat([...parts], 0)
}

import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import type { ForwardPass } from './encoder/forward-pass'
import { denseLayer } from './encoder/parameters'
import { dropout } from './ops/dropout'

/**
 * One linear layer from the state of `[CLS]` to 14 observations × 4 classes: `[batch, hidden]` → logits
 * `[batch, 14, 4]`. Row `4 * observation + class` of `classifier.weight` makes the logit of that observation and class.
 */
export function labelHead({ parameters, config, drop }: ForwardPass, cls: tf.Tensor2D): tf.Tensor3D {
  return tf.tidy(() => {
    const pooled = config.pooling === 'pooler' ? tf.tanh(denseLayer(parameters, 'bert.pooler.dense', cls)) : cls
    const logits = denseLayer(parameters, 'classifier', dropout(pooled, drop(config.classifierDropout)))
    return tf.reshape(logits, [cls.shape[0], OBSERVATIONS.length, LABEL_CLASSES.length])
  })
}

import * as tf from '@tensorflow/tfjs-core'

/** Whether gradients of a parameter are never asked for: its variable was made untrainable. */
export function isFrozen(parameter: tf.Tensor): boolean {
  return parameter instanceof tf.Variable && !parameter.trainable
}

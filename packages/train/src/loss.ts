import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'

const HEADS = OBSERVATIONS.length
const CLASSES = LABEL_CLASSES.length

/** One-hot labels `[batch, 14, 4]`. */
export function labelTargets(labels: readonly Uint8Array[]): tf.Tensor3D {
  const targets = new Float32Array(labels.length * HEADS * CLASSES)
  labels.forEach((row, index) =>
    row.forEach((labelClass, head) => {
      targets[(index * HEADS + head) * CLASSES + labelClass] = 1
    }),
  )
  return tf.tensor3d(targets, [labels.length, HEADS, CLASSES])
}

/**
 * Cross entropy summed over the 14 heads, mean over the batch: the loss of CheXpert++ and of the study.
 *
 * @param logits `[batch, 14, 4]`
 * @param targets one-hot, `[batch, 14, 4]`
 * @returns a scalar
 */
export function summedCrossEntropy(logits: tf.Tensor3D, targets: tf.Tensor3D): tf.Scalar {
  // The gradient is written out: that of log softmax by TensorFlow.js walks over the logits several times.
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor3D, tf.GradSaveFunc]
    const logProbabilities = tf.logSoftmax(x)
    save([logProbabilities, targets])
    return {
      value: tf.div(tf.neg(tf.sum(tf.mul(logProbabilities, targets))), x.shape[0]),
      gradFunc: (dy: tf.Tensor, [logP, saved]: tf.Tensor[]) =>
        tf.mul(tf.sub(tf.exp(logP), saved), tf.div(dy, saved.shape[0])),
    }
  })
  return op(logits) as tf.Scalar
}

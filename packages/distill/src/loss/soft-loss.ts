import { IMPOSSIBLE_LOGIT } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'

/**
 * How far the student's distributions are from the teacher's, both softened: `T² KL(softmax(teacher / T) ‖ softmax(student / T))`,
 * summed over the 14 heads, mean over the batch. `T²` keeps the gradients as large as those of the labels, whatever the temperature.
 * Differentiable in the student's logits, once.
 *
 * Classes that a head of the student lacks take no part: the teacher's share of them goes to the others.
 *
 * Source: Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015.
 *
 * @param student logits `[batch, 14, 4]`
 * @param teacher logits `[batch, 14, 4]`
 * @returns a scalar
 * @throws {RangeError} where their shapes differ
 */
export function softLoss(student: tf.Tensor3D, teacher: tf.Tensor3D, temperature: number): tf.Scalar {
  if (String(student.shape) !== String(teacher.shape)) {
    throw new RangeError(
      `logits [${student.shape.join(', ')}] of the student, but [${teacher.shape.join(', ')}] of the teacher`,
    )
  }
  const [batch] = student.shape
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor3D, tf.GradSaveFunc]
    const barrier = tf.mul(tf.cast(tf.lessEqual(x, IMPOSSIBLE_LOGIT), 'float32'), IMPOSSIBLE_LOGIT)
    const [logQ, logP] = [x, teacher].map((logits) => tf.logSoftmax(tf.add(tf.div(logits, temperature), barrier)))
    const p = tf.exp(logP)
    save([p, tf.exp(logQ)])
    return {
      value: tf.mul(tf.sum(tf.mul(p, tf.sub(logP, logQ))), temperature ** 2 / batch),
      gradFunc: (dy: tf.Tensor, [savedP, savedQ]: tf.Tensor[]) =>
        tf.mul(tf.sub(savedQ, savedP), tf.mul(dy, temperature / batch)),
    }
  })
  return op(student) as tf.Scalar
}

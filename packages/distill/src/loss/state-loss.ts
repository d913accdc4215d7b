import * as tf from '@tensorflow/tfjs-core'
import type { HiddenLoss } from '../options'

/** Below any length of a state, so that one of zeros has a cosine. */
const LEAST_NORM = 1e-8

/**
 * How far states are from those of the teacher, each counted by its weight: the mean squared difference of their values, or 1 less
 * the cosine of the angle between them. Differentiable in the student's states, once.
 *
 * @param student `[states, size]`
 * @param teacher `[states, size]`
 * @param weights `[states]`, which sum to 1
 * @returns a scalar
 */
export function stateLoss(
  kind: HiddenLoss['kind'],
  student: tf.Tensor2D,
  teacher: tf.Tensor2D,
  weights: tf.Tensor1D,
): tf.Scalar {
  const column = tf.reshape(weights, [weights.size, 1])
  return kind === 'mse' ? squared(student, teacher, column) : cosine(student, teacher, column)
}

function squared(student: tf.Tensor2D, teacher: tf.Tensor2D, weights: tf.Tensor): tf.Scalar {
  const [, size] = student.shape
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor2D, tf.GradSaveFunc]
    const weighted = tf.mul(tf.sub(x, teacher), tf.div(weights, size))
    save([weighted])
    return {
      value: tf.sum(tf.mul(weighted, tf.sub(x, teacher))),
      gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) => tf.mul(saved, tf.mul(dy, 2)),
    }
  })
  return op(student) as tf.Scalar
}

function cosine(student: tf.Tensor2D, teacher: tf.Tensor2D, weights: tf.Tensor): tf.Scalar {
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor2D, tf.GradSaveFunc]
    const length = norm(x)
    const direction = tf.div(x, length)
    const wanted = tf.div(teacher, norm(teacher))
    const cosines = tf.sum(tf.mul(direction, wanted), 1, true)
    // Of the cosine: what of the wanted direction lies across the state's own.
    save([tf.div(tf.sub(wanted, tf.mul(direction, cosines)), length), weights])
    return {
      value: tf.sum(tf.mul(weights, tf.sub(1, cosines))),
      gradFunc: (dy: tf.Tensor, [slopes, saved]: tf.Tensor[]) => tf.mul(slopes, tf.mul(saved, tf.neg(dy))),
    }
  })
  return op(student) as tf.Scalar
}

function norm(states: tf.Tensor2D): tf.Tensor {
  return tf.maximum(tf.sqrt(tf.sum(tf.square(states), 1, true)), LEAST_NORM)
}

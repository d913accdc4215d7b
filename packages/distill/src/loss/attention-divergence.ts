import * as tf from '@tensorflow/tfjs-core'

/** Attention below this counts as this, so that its logarithm is a number; on padding it is 0. */
const LEAST_ATTENTION = 1e-12

/**
 * `KL(teacher ‖ student)` of how each token attends to the others, mean over the heads and, by `weights`, over the tokens.
 * Differentiable in the student's attention, once.
 *
 * @param student `[batch, heads, length, length]`
 * @param teacher `[batch, heads, length, length]`
 * @param weights `[batch * length]`, which sum to 1
 * @returns a scalar
 */
export function attentionDivergence(student: tf.Tensor4D, teacher: tf.Tensor4D, weights: tf.Tensor1D): tf.Scalar {
  const [batch, heads, length] = student.shape
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor4D, tf.GradSaveFunc]
    const weighted = tf.mul(teacher, tf.div(tf.reshape(weights, [batch, 1, length, 1]), heads))
    const [q, p] = [x, teacher].map((attention) => tf.maximum(attention, LEAST_ATTENTION))
    save([tf.div(weighted, q)])
    return {
      value: tf.sum(tf.mul(weighted, tf.sub(tf.log(p), tf.log(q)))),
      gradFunc: (dy: tf.Tensor, [slopes]: tf.Tensor[]) => tf.mul(slopes, tf.neg(dy)),
    }
  })
  return op(student) as tf.Scalar
}

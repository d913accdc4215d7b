import * as tf from '@tensorflow/tfjs-core'

/** States `[states, size]` times a projection `[projected, size]` → `[states, projected]`. Differentiable in both. */
export function project(states: tf.Tensor2D, projection: tf.Tensor2D): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [x, weights, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.GradSaveFunc]
    save([x, weights])
    return {
      value: tf.matMul(x, weights, false, true),
      gradFunc: (dy: tf.Tensor, saved: tf.Tensor[]) => {
        const [savedX, savedWeights] = saved as tf.Tensor2D[]
        return [tf.matMul(dy, savedWeights), tf.matMul(dy, savedX, true, false)]
      },
    }
  })
  return op(states, projection) as tf.Tensor2D
}

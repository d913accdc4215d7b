import * as tf from '@tensorflow/tfjs-core'

/** A function of each value by itself with its derivative, which gradients are multiplied by. */
export function withSlope(
  value: (x: tf.Tensor) => tf.Tensor,
  slope: (x: tf.Tensor) => tf.Tensor,
): <T extends tf.Tensor>(x: T) => T {
  return <T extends tf.Tensor>(x: T) => {
    const op = tf.customGrad((...args) => {
      const [input, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
      save([input])
      return {
        value: value(input),
        gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) => tf.mul(dy, slope(saved)),
      }
    })
    return op(x) as T
  }
}

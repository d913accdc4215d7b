import * as tf from '@tensorflow/tfjs-core'
import { runFused } from '../backends/run-fused'

/** A function of each value by itself. */
interface Elementwise {
  readonly value: (x: tf.Tensor) => tf.Tensor
  /** Its derivative, which gradients are multiplied by. */
  readonly slope: (x: tf.Tensor) => tf.Tensor
  /** What backends call it that have it and its gradient in one piece. */
  readonly kernel?: 'Gelu' | 'GeluTanh'
}

/** The function with its gradient. */
export function withSlope({ value, slope, kernel }: Elementwise): <T extends tf.Tensor>(x: T) => T {
  const fused = (x: tf.Tensor) => kernel && runFused(kernel, { x })?.[0]
  const fusedGradient = (x: tf.Tensor, dy: tf.Tensor) => kernel && runFused(`${kernel}Gradient`, { x, dy })?.[0]
  return <T extends tf.Tensor>(x: T) => {
    const op = tf.customGrad((...args) => {
      const [input, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
      save([input])
      return {
        value: fused(input) ?? value(input),
        gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) => fusedGradient(saved, dy) ?? tf.mul(dy, slope(saved)),
      }
    })
    return op(x) as T
  }
}

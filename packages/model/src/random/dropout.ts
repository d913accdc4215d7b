import * as tf from '@tensorflow/tfjs-core'
import { seededGenerator } from './seeded-generator'

/** Sets a share `rate` of the activations to 0 at random and scales the others by `1 / (1 - rate)`; or does nothing. */
export type Dropout = <T extends tf.Tensor>(x: T, rate: number) => T

export const noDropout: Dropout = (x) => x

/**
 * Dropout whose masks follow from the seed and the order of the calls alone, so that a run can be repeated on another
 * platform or backend; the random operations of TensorFlow.js differ between backends.
 */
export function seededDropout(seed: number): Dropout {
  const generator = seededGenerator(seed)
  return (x, rate) => {
    if (rate === 0) return x
    const kept = 1 / (1 - rate)
    const threshold = rate * 2 ** 32 - 2 ** 31
    const mask = new Float32Array(x.size)
    for (let index = 0; index < mask.length; index++) mask[index] = generator.next() < threshold ? 0 : kept
    return tf.mul(x, tf.tensor(mask, x.shape))
  }
}

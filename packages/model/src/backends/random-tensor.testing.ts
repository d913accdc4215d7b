import * as tf from '@tensorflow/tfjs-core'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Values from -1 to 1 that follow from the seed. */
export function randomTensor(shape: number[], seed: number): tf.Tensor {
  const generator = xoroshiro128plus(seed)
  const values = Float32Array.from({ length: tf.util.sizeFromShape(shape) }, () => generator.next() / 2 ** 31)
  return tf.tensor(values, shape)
}

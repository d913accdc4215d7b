import * as tf from '@tensorflow/tfjs-core'
import { runFused } from '../backends/run-fused'
import type { DropoutMask } from '../random/dropout-plan'

/**
 * Sets a share `rate` of the values to 0 at random and scales the others by `1 / (1 - rate)`.
 *
 * A hash of a value's place and the seed decides, not the random operations of TensorFlow.js, which differ between
 * backends: the mask is the same everywhere, and the gradient makes it again instead of keeping it.
 */
export function dropout<T extends tf.Tensor>(x: T, mask: DropoutMask): T {
  if (mask.rate === 0) return x
  const op = tf.customGrad((...args) => {
    const [input] = args as unknown as [tf.Tensor]
    return { value: dropValues(input, mask), gradFunc: (dy: tf.Tensor) => dropValues(dy, mask) }
  })
  return op(x) as T
}

/** The same without a gradient of its own. */
export function dropValues(x: tf.Tensor, { rate, seed }: DropoutMask): tf.Tensor {
  if (rate === 0) return x
  return runFused('Dropout', { x }, { rate, seed })?.[0] ?? tf.mul(x, tf.tensor(factors(x.size, rate, seed), x.shape))
}

/** What each value is multiplied by: 0 where the hash of its place is below the threshold, else `1 / (1 - rate)`. */
function factors(size: number, rate: number, seed: number): Float32Array {
  const threshold = Math.round(rate * 2 ** 32)
  const kept = 1 / (1 - rate)
  return Float32Array.from({ length: size }, (_, place) => (hash(place ^ seed) < threshold ? 0 : kept))
}

/** 32 well-mixed bits, unsigned: "lowbias32" of https://github.com/skeeto/hash-prospector. */
function hash(value: number): number {
  let x = value ^ (value >>> 16)
  x = Math.imul(x, 0x7feb352d)
  x ^= x >>> 15
  x = Math.imul(x, 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** So many uniforms have a variance of 1 when they are added. */
const UNIFORMS = 12

/**
 * `count` draws from (very nearly) the standard normal distribution, the same on every platform.
 *
 * Each is the sum of twelve uniforms less its mean (Irwin-Hall): variance 1, bounded at ±6. The usual transforms take
 * logarithms and cosines, whose last bits differ between JavaScript engines; this one only adds and scales.
 */
export function standardNormals(count: number, generator: RandomGenerator): Float32Array {
  const draws = new Float32Array(count)
  for (let index = 0; index < count; index++) {
    let sum = 0
    // Integers from −2³¹ to 2³¹ − 1, so their mean is −½.
    for (let term = 0; term < UNIFORMS; term++) sum += generator.next() + 0.5
    draws[index] = sum / 2 ** 32
  }
  return draws
}

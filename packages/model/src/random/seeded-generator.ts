import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** Draws after which two generators of neighbouring seeds have nothing in common any more. */
const WARM_UP = 64

/** Uniform 32-bit integers by xoroshiro128+, the same on every platform for the same seed (a 32-bit integer). */
export function seededGenerator(seed: number): RandomGenerator {
  const generator = xoroshiro128plus(seed)
  for (let draw = 0; draw < WARM_UP; draw++) generator.next()
  return generator
}

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A source of integers that is the same for the same seed on every platform. */
export interface Random {
  /** An integer of 0 ≤ n < `bound`. */
  below(bound: number): number
  /** True `percent` times of a hundred. */
  chance(percent: number): boolean
  /** One of `items`, each as likely. */
  pick<T>(items: readonly T[]): T
}

/**
 * xoroshiro128+ (Blackman and Vigna, 2018) of pure-rand, which uses 32-bit integers only.
 *
 * @param stream - Streams of one seed are apart by 2^64 draws, so what one of them decides never shifts another.
 * @throws RangeError when the seed is no 32-bit integer.
 */
export function seededRandom(seed: number, stream = 0): Random {
  if (!Number.isInteger(seed) || seed < -0x8000_0000 || seed > 0xffff_ffff) {
    throw new RangeError(`seed must be a 32-bit integer, not ${seed}`)
  }
  const generator = xoroshiro128plus(seed)
  // Also for stream 0: the first numbers of neighbouring seeds are neighbours, a jump mixes them.
  for (let i = 0; i <= stream; i++) generator.jump()
  const below = (bound: number) => uniformInt(generator, 0, bound - 1)
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick: (items) => items[below(items.length)],
  }
}

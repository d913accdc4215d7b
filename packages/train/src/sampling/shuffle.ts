import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'

/** The random numbers of an epoch, from 0 on: far from those of all others of the seed. */
export function epochGenerator(seed: number, epoch: number): RandomGenerator {
  const generator = xoroshiro128plus(seed)
  for (let i = 0; i <= epoch; i++) generator.jump()
  return generator
}

/** Fisher and Yates, with integers only: the same order on every platform. */
export function shuffle<Item>(items: readonly Item[], generator: RandomGenerator): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = uniformInt(generator, 0, last)
    ;[shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]]
  }
  return shuffled
}

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Places of words, each once. */
export type WordOrder = readonly number[]

/** From the highest score to the lowest; the first of equals comes first. */
export function orderByScore(words: readonly { readonly score: number }[]): WordOrder {
  return [...words.keys()].sort((a, b) => words[b].score - words[a].score || a - b)
}

/** Orders in which nothing decides (Fisher and Yates), the same for the same seed, a 32-bit integer. */
export function randomOrders(words: number, count: number, seed: number): WordOrder[] {
  const generator = xoroshiro128plus(seed)
  // The first numbers of neighbouring seeds are neighbours; a jump mixes them.
  generator.jump()
  return Array.from({ length: count }, () => {
    const order = Array.from({ length: words }, (_, index) => index)
    for (let last = words - 1; last > 0; last--) {
      const other = uniformInt(generator, 0, last)
      ;[order[last], order[other]] = [order[other], order[last]]
    }
    return order
  })
}

import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** The places 0 to `count - 1` in an order by chance (Fisher and Yates); the same seed gives the same. */
export function shuffledPlaces(count: number, seed: number): number[] {
  const generator = xoroshiro128plus(seed)
  // The first numbers of neighbouring seeds are neighbours, a jump mixes them.
  generator.jump()
  const places = Array.from({ length: count }, (_, place) => place)
  for (let i = count - 1; i > 0; i--) {
    const j = uniformInt(generator, 0, i)
    ;[places[i], places[j]] = [places[j], places[i]]
  }
  return places
}

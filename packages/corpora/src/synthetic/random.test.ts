import { expect, it } from 'vitest'
import { seededRandom } from './random'

const draws = (seed: number, stream?: number) => {
  const random = seededRandom(seed, stream)
  return Array.from({ length: 8 }, () => random.below(1000))
}

it('repeats itself for a seed and a stream, on every platform', () => {
  expect(draws(1)).toEqual([151, 332, 701, 54, 143, 294, 121, 281])
  expect(draws(1)).toEqual(draws(1, 0))
})

it('differs between seeds and between streams', () => {
  expect(draws(2)).not.toEqual(draws(1))
  expect(draws(1, 1)).not.toEqual(draws(1))
  expect(draws(-1)).not.toEqual(draws(1))
})

it('stays below its bound', () => {
  const random = seededRandom(3)
  const seen = new Set(Array.from({ length: 500 }, () => random.below(5)))
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4])
  expect(random.pick(['only'])).toBe('only')
  expect(random.chance(0)).toBe(false)
  expect(random.chance(100)).toBe(true)
})

it.each([1.5, NaN, 2 ** 32, -(2 ** 31) - 1])('refuses %d as a seed', (seed) => {
  expect(() => seededRandom(seed)).toThrow(RangeError)
})

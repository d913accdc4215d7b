import { expect, test } from 'vitest'
import { shuffledPlaces } from './shuffled-places'

test('every place once, in an order of the seed', () => {
  const places = shuffledPlaces(100, 7)
  expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i))
  expect(shuffledPlaces(100, 7)).toEqual(places)
  expect(shuffledPlaces(100, 8)).not.toEqual(places)
})

test('each place comes first about as often', () => {
  const firsts = new Array<number>(4).fill(0)
  for (let seed = 0; seed < 2000; seed++) firsts[shuffledPlaces(4, seed)[0]]++
  // 500 expected, with a standard deviation of 19.
  for (const count of firsts) expect(Math.abs(count - 500)).toBeLessThan(100)
})

import { expect, it } from 'vitest'
import { randomIntegers } from './random-integers'

it('gives the same integers for the same seed', () => {
  const draw = (seed: number) => {
    const random = randomIntegers(seed)
    return Array.from({ length: 5 }, () => random(1000))
  }
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(draw(7)).not.toEqual(draw(7 + 2 ** 32))
})

it('gives each integer about as often', () => {
  const random = randomIntegers(1)
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 100_000; i++) counts[random(10)]++
  // Chi-square with 9 degrees of freedom is above 27.9 once in a thousand times.
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  expect(chiSquare).toBeLessThan(27.9)
})

it('refuses a seed that is no integer', () => {
  expect(() => randomIntegers(0.5)).toThrow('seed 0.5 is not an integer')
})

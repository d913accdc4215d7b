import { expect, it } from 'vitest'
import { learningCurveAt } from './learning-curve'
import { learningCurveIntervals } from './learning-curve-intervals'

const SIZES = [100, 200, 400, 800]
const onLaw = (asymptote: number) =>
  SIZES.map((size) => ({ size, value: learningCurveAt({ asymptote, scale: 2, exponent: 0.5 }, size) }))

it('is the middle of what the curves of the resamples give, at the points and beyond', () => {
  // 101 laws that differ in their asymptotes alone, .5 to .6: their values at any size lie evenly in a tenth.
  const resamples = Array.from({ length: 101 }, (_, index) => onLaw(0.6 - index / 1000))
  const [inside, beyond] = learningCurveIntervals(resamples, [400, 40_000], { confidence: 0.9 })
  expect(inside?.resamples).toBe(101)
  expect(inside?.lower).toBeCloseTo(0.405, 6)
  expect(inside?.upper).toBeCloseTo(0.495, 6)
  expect(beyond?.lower).toBeCloseTo(0.495, 4)
  expect(beyond?.upper).toBeCloseTo(0.585, 4)
})

it('counts a resample that does not rise as its level line, and leaves out one without points', () => {
  const falling = SIZES.map((size, index) => ({ size, value: 0.4 - index / 10 }))
  expect(learningCurveIntervals([falling, []], [1e6])).toEqual([
    { lower: expect.closeTo(0.25, 12) as number, upper: expect.closeTo(0.25, 12) as number, resamples: 1 },
  ])
})

it('has nothing to say without resamples', () => {
  expect(learningCurveIntervals([], [100, 200])).toEqual([null, null])
})

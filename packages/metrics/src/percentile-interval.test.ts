import { expect, it } from 'vitest'
import { percentileInterval } from './percentile-interval'

it('holds the middle of the resamples', () => {
  const resampled = Array.from({ length: 101 }, (_, i) => 100 - i)
  expect(percentileInterval(resampled, 0.9)).toEqual({
    lower: expect.closeTo(5, 10) as number,
    upper: 95,
    resamples: 101,
  })
})

it('leaves out resamples where the statistic is undefined, and says on how many it stands', () => {
  expect(percentileInterval([null, 2, null, 2], 0.95)).toEqual({ lower: 2, upper: 2, resamples: 2 })
  expect(percentileInterval([null], 0.95)).toBeNull()
  expect(percentileInterval([], 0.95)).toBeNull()
})

import { expect, test } from 'vitest'
import { binMeans } from './bin-means'

test('few points stay as they are', () => {
  const points = [
    { step: 1, value: 9 },
    { step: 2, value: 8 },
  ]
  expect(binMeans(points, 2)).toBe(points)
})

test('more points than bins become the mean of their span', () => {
  const points = [1, 2, 3, 4].map((step) => ({ step, value: step * 10 }))
  // Of 4 steps in 2 bins, step 1 lies in the first half; steps 2, 3 and 4 from the middle on.
  expect(binMeans(points, 2)).toEqual([
    { step: 1, value: 10 },
    { step: 3, value: 30 },
  ])
})

test('a hundred thousand steps fit', () => {
  const points = Array.from({ length: 100_000 }, (_, index) => ({ step: index + 1, value: 2 }))
  const binned = binMeans(points, 360)
  expect(binned).toHaveLength(360)
  expect(binned.every(({ value }) => value === 2)).toBe(true)
})

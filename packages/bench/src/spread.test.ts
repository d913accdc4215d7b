import { expect, test } from 'vitest'
import { spreadOf } from './spread'

test('of an odd number of values the middle one', () => {
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 })
})

test('of an even number the mean of the middle two, compared as numbers', () => {
  expect(spreadOf([100, 9, 20, 3])).toEqual({ median: 14.5, min: 3, max: 100 })
})

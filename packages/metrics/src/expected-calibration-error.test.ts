import { expect, it } from 'vitest'
import { expectedCalibrationError } from './expected-calibration-error'

it('compares confidence and accuracy bin by bin', () => {
  // Two rows at .75 of which one is right: |.5 - .75|; two at 1, both right: 0. Half of the rows are in each bin.
  const rows = [0.75, 0.25, 0.25, 0.75, 1, 0, 0, 1]
  expect(expectedCalibrationError(rows, [0, 0, 0, 1], 2, 10)).toBe(0.125)
})

it('is 0 for a constant confidence that is right that often', () => {
  expect(expectedCalibrationError([0.5, 0.5, 0.5, 0.5], [0, 1], 2)).toBe(0)
})

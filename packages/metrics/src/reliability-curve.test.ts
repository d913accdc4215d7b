import { expect, it } from 'vitest'
import { reliabilityCurve } from './reliability-curve'

it('compares confidence and accuracy bin by bin, empty bins too', () => {
  // Two rows at .75, one of them right; two at 1, both right; the upper edge belongs to the bin.
  const rows = [0.75, 0.25, 0.25, 0.75, 1, 0, 0, 1]
  expect(reliabilityCurve(rows, [0, 0, 0, 1], 2, 4)).toEqual({
    rows: 4,
    bins: [
      { lower: 0, upper: 0.25, count: 0, confidence: null, accuracy: null },
      { lower: 0.25, upper: 0.5, count: 0, confidence: null, accuracy: null },
      { lower: 0.5, upper: 0.75, count: 2, confidence: 0.75, accuracy: 0.5 },
      { lower: 0.75, upper: 1, count: 2, confidence: 1, accuracy: 1 },
    ],
    expectedCalibrationError: 0.125,
    maximumCalibrationError: 0.25,
  })
})

it('has no error to tell of where there are no rows', () => {
  expect(reliabilityCurve([], [], 4, 1)).toMatchObject({
    rows: 0,
    expectedCalibrationError: null,
    maximumCalibrationError: null,
  })
})

it('refuses a number of bins that is none', () => {
  expect(() => reliabilityCurve([1, 0], [0], 2, 0)).toThrow('bins is 0; give a whole number from 1')
})

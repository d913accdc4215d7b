import { expect, it } from 'vitest'
import { brierScore } from './brier-score'
import { expectedCalibrationError } from './expected-calibration-error'
import { logLoss } from './log-loss'

it.each([logLoss, brierScore, expectedCalibrationError])('%o', (score) => {
  expect(score([], [])).toBeNull()
  expect(() => score([1, 0, 0], [0])).toThrow('3 probabilities for 1 rows of 4 classes; expected 4')
  expect(() => score([1, 0, 0, 0], [4])).toThrow('row 1: reference 4; class indexes are 0 to 3')
})

import { reliabilityCurve } from './reliability-curve'

/**
 * Expected calibration error: `sum_bins rows_b / n * |share right_b - mean confidence_b|` over the bins of
 * `reliabilityCurve`. 0 is calibrated.
 *
 * Source: Guo et al., "On calibration of modern neural networks", 2017, which uses 15 bins.
 *
 * @param probabilities `[n, classes]`, row by row
 * @param reference `[n]` class indexes
 * @returns `null` where there are no rows
 * @throws {RangeError} where the shapes do not fit
 */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  reference: ArrayLike<number>,
  classes = 4,
  bins = 15,
): number | null {
  return reliabilityCurve(probabilities, reference, classes, bins).expectedCalibrationError
}

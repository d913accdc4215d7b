import { assertProbabilityRows } from './assert-probability-rows'

/**
 * Expected calibration error: rows are put into bins of equal width by the probability of their most probable class
 * (its *confidence*); `sum_bins rows_b / n * |share right_b - mean confidence_b|`. 0 is calibrated. A bin holds its upper
 * edge; of equally probable classes the first is taken.
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
  assertProbabilityRows(probabilities, reference, classes)
  const confidenceMinusRight = new Float64Array(bins)
  for (let row = 0; row < reference.length; row++) {
    let top = 0
    for (let c = 1; c < classes; c++) {
      if (probabilities[row * classes + c] > probabilities[row * classes + top]) top = c
    }
    const confidence = probabilities[row * classes + top]
    let bin = 0
    while (bin < bins - 1 && confidence > (bin + 1) / bins) bin++
    confidenceMinusRight[bin] += confidence - (top === reference[row] ? 1 : 0)
  }
  // |share right - mean confidence| * rows / n of a bin is |sum right - sum confidence| / n.
  const gap = confidenceMinusRight.reduce((sum, difference) => sum + Math.abs(difference), 0)
  return reference.length === 0 ? null : gap / reference.length
}

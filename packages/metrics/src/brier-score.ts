import { assertProbabilityRows } from './assert-probability-rows'

/**
 * Brier score over all classes, `1/n sum_rows sum_c (p_c - [reference = c])^2`: 0 is perfect, 2 certain and always wrong.
 *
 * Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", 1950.
 * scikit-learn: `brier_score_loss(..., scale_by_half=False)`.
 *
 * @param probabilities `[n, classes]`, row by row
 * @param reference `[n]` class indexes
 * @returns `null` where there are no rows
 * @throws {RangeError} where the shapes do not fit
 */
export function brierScore(probabilities: ArrayLike<number>, reference: ArrayLike<number>, classes = 4): number | null {
  assertProbabilityRows(probabilities, reference, classes)
  let sum = 0
  for (let row = 0; row < reference.length; row++) {
    for (let c = 0; c < classes; c++) {
      sum += (probabilities[row * classes + c] - (reference[row] === c ? 1 : 0)) ** 2
    }
  }
  return reference.length === 0 ? null : sum / reference.length
}

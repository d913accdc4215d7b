import { rankTies } from './rank-ties'

/**
 * Area under the precision-recall curve as average precision, `sum (recall_k - recall_(k-1)) precision_k` over the distinct
 * scores from the highest down, without interpolation. The share of positive rows is what chance gives.
 * scikit-learn: `average_precision_score`.
 *
 * @param scores `[n]`, higher for what is more likely positive
 * @param positive `[n]`
 * @returns `null` where no row is positive
 * @throws {RangeError} where the two differ in length, or a score is not a number
 */
export function averagePrecision(scores: ArrayLike<number>, positive: ArrayLike<boolean>): number | null {
  let positives = 0
  let rows = 0
  let area = 0
  for (const tie of rankTies(scores, positive)) {
    positives += tie.positives
    rows += tie.positives + tie.negatives
    area += tie.positives * (positives / rows)
  }
  return positives === 0 ? null : area / positives
}

import { rankTies } from './rank-ties'

/**
 * Area under the receiver operating characteristic: how likely a positive row scores higher than another one, ties counting
 * half (the Mann-Whitney statistic). 0.5 is what chance gives. scikit-learn: `roc_auc_score`.
 *
 * @param scores `[n]`, higher for what is more likely positive
 * @param positive `[n]`
 * @returns `null` where all rows are positive or none is
 * @throws {RangeError} where the two differ in length, or a score is not a number
 */
export function areaUnderRoc(scores: ArrayLike<number>, positive: ArrayLike<boolean>): number | null {
  let positives = 0
  let negatives = 0
  let won = 0
  for (const tie of rankTies(scores, positive)) {
    won += tie.negatives * (positives + tie.positives / 2)
    positives += tie.positives
    negatives += tie.negatives
  }
  return positives === 0 || negatives === 0 ? null : won / (positives * negatives)
}

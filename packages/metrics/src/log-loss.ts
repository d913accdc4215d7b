import { assertProbabilityRows } from './assert-probability-rows'

/**
 * Cross entropy, `-1/n sum ln p(reference)`, in nats. A probability of 0 counts as 2^-52, as in scikit-learn's `log_loss` for
 * double precision, so that one wrong certainty does not make all infinite.
 *
 * @param probabilities `[n, classes]`, row by row
 * @param reference `[n]` class indexes
 * @returns `null` where there are no rows
 * @throws {RangeError} where the shapes do not fit
 */
export function logLoss(probabilities: ArrayLike<number>, reference: ArrayLike<number>, classes = 4): number | null {
  assertProbabilityRows(probabilities, reference, classes)
  let sum = 0
  for (let row = 0; row < reference.length; row++) {
    const probability = probabilities[row * classes + reference[row]]
    sum -= Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON))
  }
  return reference.length === 0 ? null : sum / reference.length
}

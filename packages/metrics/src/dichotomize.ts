import type { ConfusionMatrix } from './confusion-matrix'

/**
 * A confusion matrix of two: some classes against all others.
 *
 * @param positive class indexes that count as positive, such as `[UNCERTAIN]`, or `[POSITIVE, NEGATIVE, UNCERTAIN]` for
 *   mention against no mention
 * @returns `[[true negatives, false positives], [false negatives, true positives]]`
 * @example cohenKappa(dichotomize(confusion, [POSITIVE])) // the binary kappa of a class
 */
export function dichotomize(confusion: ConfusionMatrix, positive: readonly number[]): ConfusionMatrix {
  const merged = [
    [0, 0],
    [0, 0],
  ]
  confusion.forEach((row, reference) =>
    row.forEach((count, predicted) => {
      merged[Number(positive.includes(reference))][Number(positive.includes(predicted))] += count
    }),
  )
  return merged
}

import type { ConfusionMatrix } from './confusion-matrix'
import { marginals } from './marginals'

/**
 * The share of rows whose class was predicted, or `null` where there are no rows. scikit-learn: `accuracy_score`.
 *
 * @example accuracy([[20, 5], [10, 15]]) // 0.7
 */
export function accuracy(confusion: ConfusionMatrix): number | null {
  const { agreed, total } = marginals(confusion)
  return total === 0 ? null : agreed / total
}

import type { ConfusionMatrix } from './confusion-matrix'
import { marginals } from './marginals'

/**
 * Matthews' correlation coefficient for any number of classes,
 * `(n * agreed - sum t_c p_c) / sqrt((n^2 - sum p_c^2) (n^2 - sum t_c^2))`, with `t_c` and `p_c` how often the reference and
 * the prediction have class `c`. 1 is full agreement, 0 what chance gives.
 *
 * Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004.
 * scikit-learn: `matthews_corrcoef`, which says 0 where this says `null`: where either side has one class only.
 */
export function matthewsCorrelation(confusion: ConfusionMatrix): number | null {
  const { reference, predicted, agreed, total } = marginals(confusion)
  const squares = total * total
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, count, i) => sum + count * b[i], 0)
  const spread = (squares - product(predicted, predicted)) * (squares - product(reference, reference))
  return spread === 0 ? null : (total * agreed - product(reference, predicted)) / Math.sqrt(spread)
}

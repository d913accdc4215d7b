import type { Kappa } from './cohen-kappa'
import type { ConfusionMatrix } from './confusion-matrix'
import { marginals } from './marginals'

/**
 * Cohen's weighted kappa, `1 - sum w_ij observed_ij / sum w_ij expected_ij`, where `w_ij` is `|i - j|` (linear) or
 * `(i - j)^2` (quadratic): a near miss counts less than a far one.
 *
 * The classes of a labeler have no order as they are numbered, so give one in which distance means something, such as
 * `[NEGATIVE, UNCERTAIN, POSITIVE]`. Rows with a class that is not in it, on either side, are left out.
 *
 * Source: J. Cohen, "Weighted kappa", 1968. scikit-learn: `cohen_kappa_score(..., labels=order, weights=...)`.
 *
 * @param order class indexes from lowest to highest; default all, as they are numbered
 */
export function weightedKappa(
  confusion: ConfusionMatrix,
  weights: 'linear' | 'quadratic',
  order: readonly number[] = [...confusion.keys()],
): Kappa {
  const ordered = order.map((reference) => order.map((predicted) => confusion[reference][predicted]))
  const { reference, predicted, total } = marginals(ordered)
  if (total === 0) return { kappa: null, reason: 'no-rows' }
  let observed = 0
  let expected = 0
  ordered.forEach((row, i) =>
    row.forEach((count, j) => {
      const distance = weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2
      observed += distance * count * total
      expected += distance * reference[i] * predicted[j]
    }),
  )
  return expected === 0 ? { kappa: null, reason: 'one-class' } : { kappa: 1 - observed / expected }
}

import type { ConfusionMatrix } from './confusion-matrix'
import { marginals } from './marginals'

/**
 * Agreement beyond chance, or why there is none to tell: `no-rows` where nothing was counted, `one-class` where both sides
 * have one and the same class only, so that chance alone already agrees on all.
 */
export type Kappa = { readonly kappa: number } | { readonly kappa: null; readonly reason: 'no-rows' | 'one-class' }

/**
 * Cohen's kappa, `(p_o - p_e) / (1 - p_e)`, where `p_o` is the share of rows that agree and `p_e` the share that would by
 * chance, `sum_c reference_c * predicted_c / n^2`. Worked out in whole numbers, so that a kappa that is undefined is exactly
 * so. 1 is full agreement, 0 what chance gives.
 *
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", 1960. scikit-learn: `cohen_kappa_score`.
 *
 * @example cohenKappa([[20, 5], [10, 15]]) // { kappa: 0.4 }
 */
export function cohenKappa(confusion: ConfusionMatrix): Kappa {
  const { reference, predicted, agreed, total } = marginals(confusion)
  if (total === 0) return { kappa: null, reason: 'no-rows' }
  const chance = reference.reduce((sum, count, index) => sum + count * predicted[index], 0)
  if (chance === total * total) return { kappa: null, reason: 'one-class' }
  return { kappa: (total * agreed - chance) / (total * total - chance) }
}

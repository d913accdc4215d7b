import type { ConfusionMatrix } from './confusion-matrix'
import { extractionScores } from './extraction-scores'
import { meanF1 } from './mean-f1'

/**
 * CheXbert's weighted F1 of a head: the mean of its F1 for negation, uncertainty and positive, weighted by how often the
 * reference has each. `null` where the reference mentions the observation nowhere. CheXbert's own figure is the plain mean
 * of it over the heads, in which such a head counts as 0; `evaluateLabels` leaves it out.
 *
 * Source: Smit et al., "CheXbert", 2020, and its code, `get_weighted_f1_weights`.
 *
 * @param confusion `[4, 4]`, with the class indexes of `LABEL_CLASSES`
 */
export function chexbertF1(confusion: ConfusionMatrix): number | null {
  const { negation, uncertainty, positive } = extractionScores(confusion)
  return meanF1([negation, uncertainty, positive], 'support')
}

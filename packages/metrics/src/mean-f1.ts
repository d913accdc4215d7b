import type { PrecisionRecallF1 } from './precision-recall-f1'

/**
 * The mean of several F1 scores, each counted alike (`equal`: macro F1) or by how often the reference has it (`support`).
 * A score that is undefined is left out. scikit-learn: `f1_score(..., average='macro' | 'weighted')`.
 *
 * @returns `null` where nothing is left to count
 */
export function meanF1(scores: readonly PrecisionRecallF1[], weighting: 'equal' | 'support'): number | null {
  let sum = 0
  let weights = 0
  for (const { f1, support } of scores) {
    if (f1 === null) continue
    const weight = weighting === 'equal' ? 1 : support
    sum += weight * f1
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

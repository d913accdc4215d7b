import type { ConfusionMatrix } from './confusion-matrix'
import { dichotomize } from './dichotomize'

/** Each is `null` where it is undefined: nothing predicted, nothing in the reference, or neither. */
export interface PrecisionRecallF1 {
  /** `TP / (TP + FP)` */
  readonly precision: number | null
  /** `TP / (TP + FN)` */
  readonly recall: number | null
  /** `2 TP / (2 TP + FP + FN)`, the harmonic mean of the two */
  readonly f1: number | null
  /** `TP + FN`, how often the reference has it */
  readonly support: number
}

/**
 * Precision, recall and F1 of some classes against all others.
 * scikit-learn: `precision_recall_fscore_support(..., zero_division=nan)`.
 *
 * @param positive class indexes that count as positive
 */
export function precisionRecallF1(confusion: ConfusionMatrix, positive: readonly number[]): PrecisionRecallF1 {
  const [[, falsePositives], [falseNegatives, truePositives]] = dichotomize(confusion, positive)
  return {
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    support: truePositives + falseNegatives,
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

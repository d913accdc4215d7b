import { accuracy } from './accuracy'
import { cohenKappa, type Kappa } from './cohen-kappa'
import type { ConfusionMatrix } from './confusion-matrix'
import { meanKappa, type MeanKappa } from './mean-kappa'

/** What is resampled: kappa and accuracy of every head, and their means. */
export interface Agreement {
  readonly kappas: readonly Kappa[]
  readonly accuracies: readonly number[]
  readonly meanKappa: MeanKappa
  readonly meanAccuracy: number
}

/** @param heads a confusion matrix a head, none of them empty */
export function agreement(heads: readonly ConfusionMatrix[]): Agreement {
  const kappas = heads.map(cohenKappa)
  // Never null: the matrices are not empty.
  const accuracies = heads.map((head) => accuracy(head) as number)
  return {
    kappas,
    accuracies,
    meanKappa: meanKappa(kappas),
    meanAccuracy: accuracies.reduce((sum, value) => sum + value, 0) / accuracies.length,
  }
}

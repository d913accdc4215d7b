import type { ConfusionMatrix } from './confusion-matrix'

/** The sums of a confusion matrix that the agreement statistics are made of. */
export interface Marginals {
  /** `[classes]`, how often the reference has each class. */
  readonly reference: readonly number[]
  /** `[classes]`, how often each class was predicted. */
  readonly predicted: readonly number[]
  /** The diagonal's sum. */
  readonly agreed: number
  readonly total: number
}

export function marginals(confusion: ConfusionMatrix): Marginals {
  const reference = confusion.map(sum)
  return {
    reference,
    predicted: confusion.map((_, predicted) => sum(confusion.map((row) => row[predicted]))),
    agreed: sum(confusion.map((row, index) => row[index])),
    total: sum(reference),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

import { LABEL_CLASSES } from '@chexpp/labels'
import { labelCounts } from '../label-counts'

const CLASSES = LABEL_CLASSES.length

/**
 * How much a text counts by its class in each head. Rare classes count for more by
 * - `inverseFrequency`: in proportion to `1 / n`, where `n` texts have the class;
 * - `effectiveNumber`: in proportion to `(1 - beta) / (1 - beta^n)`, which from about `1 / (1 - beta)` texts on no longer falls.
 *   `beta` 0 is no weighting, `beta` near 1 the inverse frequency.
 *
 * Source: Cui et al., "Class-Balanced Loss Based on Effective Number of Samples", 2019.
 */
export type ClassWeighting =
  | { readonly kind: 'none' }
  | { readonly kind: 'inverseFrequency' }
  | { readonly kind: 'effectiveNumber'; readonly beta: number }

/**
 * Weights `[14 × 4]`, that of a head's class at `4 * head + class`, so scaled that the texts of each head weigh 1 in the mean: for
 * `inverseFrequency` it is `texts / (classes * n)`, scikit-learn's `balanced`. A class that no text has weighs nothing.
 */
export function classWeights(labels: readonly Uint8Array[], weighting: ClassWeighting): Float32Array {
  const counts = labelCounts(labels)
  const shares = counts.map((count) => (count === 0 ? 0 : rarity(count, weighting)))
  return Float32Array.from(shares, (share, place) => {
    const head = place - (place % CLASSES)
    let total = 0
    for (let other = head; other < head + CLASSES; other++) total += counts[other] * shares[other]
    return (share * labels.length) / total
  })
}

function rarity(count: number, weighting: ClassWeighting): number {
  switch (weighting.kind) {
    case 'none':
      return 1
    case 'inverseFrequency':
      return 1 / count
    case 'effectiveNumber':
      return (1 - weighting.beta) / (1 - weighting.beta ** count)
  }
}

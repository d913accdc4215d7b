import { assertLabels } from './assert-labels'
import { NEGATIVE, POSITIVE, UNCERTAIN, type ClassIndex } from './classes'
import { OBSERVATIONS, type Observation } from './observations'

/**
 * What becomes of an uncertain label before training. Irvin et al. 2019, section "Uncertainty approaches":
 * - `U-Ignore` leaves it out of the loss;
 * - `U-Zeros` takes it for negative;
 * - `U-Ones` takes it for positive;
 * - `U-MultiClass` keeps it as a class of its own.
 */
export const UNCERTAINTY_APPROACHES = ['U-Ignore', 'U-Zeros', 'U-Ones', 'U-MultiClass'] as const

export type UncertaintyApproach = (typeof UNCERTAINTY_APPROACHES)[number]

/** One approach for all 14 heads, or one for each head that is named and `otherwise` for the rest. */
export type UncertaintyPolicy =
  | { readonly kind: UncertaintyApproach }
  | {
      readonly kind: 'per-head'
      readonly heads: Readonly<Partial<Record<Observation, UncertaintyApproach>>>
      readonly otherwise: UncertaintyApproach
    }

export interface TrainingTargets {
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
  /** 14 values: 1 counts in the loss, 0 does not. */
  readonly mask: Uint8Array
}

const BECOMES: Readonly<Record<UncertaintyApproach, ClassIndex>> = {
  'U-Ignore': UNCERTAIN,
  'U-Zeros': NEGATIVE,
  'U-Ones': POSITIVE,
  'U-MultiClass': UNCERTAIN,
}

/**
 * Applies a policy to one row of labels. Absent, positive and negative labels stay as they are and count in the loss; whoever
 * trains two classes on images takes absent for negative afterwards, as the CheXpert paper does.
 *
 * @param labels 14 class indexes, in the order of `OBSERVATIONS`
 * @throws {RangeError} where `labels` is no row of labels, or an approach is not known
 */
export function applyUncertaintyPolicy(labels: Uint8Array, policy: UncertaintyPolicy): TrainingTargets {
  assertLabels(labels)
  const approaches = OBSERVATIONS.map((head) =>
    policy.kind === 'per-head' ? (policy.heads[head] ?? policy.otherwise) : policy.kind,
  )
  const unknown = approaches.find((approach) => !UNCERTAINTY_APPROACHES.includes(approach))
  if (unknown !== undefined) {
    throw new RangeError(
      `uncertainty approach "${unknown}" is not known; there are ${UNCERTAINTY_APPROACHES.join(', ')}`,
    )
  }
  return {
    labels: labels.map((is, head) => (is === UNCERTAIN ? BECOMES[approaches[head]] : is)),
    mask: labels.map((is, head) => (is === UNCERTAIN && approaches[head] === 'U-Ignore' ? 0 : 1)),
  }
}

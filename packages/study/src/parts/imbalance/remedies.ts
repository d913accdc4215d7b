import type { FittingOptions } from '../../students/fit-student'

/** What is done about class imbalance, and in what the training differs from that without a remedy. */
export interface Remedy {
  readonly title: string
  readonly what: string
  readonly options?: FittingOptions['options']
  /** A training twice as long: another budget than all others have. */
  readonly twiceAsLong?: true
  /** No remedy at all, but other random numbers: how far two trainings lie apart by chance. */
  readonly otherSeed?: true
}

/** The remedies that the published study asks for, after the two trainings without any. */
export const REMEDIES = {
  none: { title: 'none', what: 'Cross entropy, every text and class alike.' },
  'other-seed': {
    title: 'none, other seed',
    what: 'The same with other random weights and batches: what lies no further apart than these two may be chance.',
    otherSeed: true,
  },
  'inverse-frequency': {
    title: 'class weights, inverse frequency',
    what: 'A class counts in each head in proportion to 1 / n, where n training texts have it.',
    options: { classWeights: { kind: 'inverseFrequency' } },
  },
  'effective-number': {
    title: 'class weights, effective number',
    what: 'A class counts in proportion to (1 - β) / (1 - βⁿ), β 0.999: classes of over a thousand texts nearly alike (Cui et al., 2019).',
    options: { classWeights: { kind: 'effectiveNumber', beta: 0.999 } },
  },
  'focal-loss': {
    title: 'focal loss',
    what: 'What the student is sure of counts little: cross entropy times (1 - p)², p the probability of the right class (Lin et al., 2017).',
    options: { loss: { kind: 'focal', gamma: 2 } },
  },
  'balanced-sampling': {
    title: 'balanced sampling',
    what: 'A text comes in proportion to the square root of how rare its rarest label is (Gupta et al., 2019).',
    options: { sampling: 'balanced' },
  },
  'longer-training': {
    title: 'longer training',
    what: 'Cross entropy, twice as long: no training of the same budget.',
    twiceAsLong: true,
  },
} as const satisfies Readonly<Record<string, Remedy>>

export type RemedyName = keyof typeof REMEDIES

export const REMEDY_NAMES = Object.keys(REMEDIES) as readonly RemedyName[]

export const remedyOf = (name: RemedyName): Remedy => REMEDIES[name]

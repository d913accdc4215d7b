import type { Fault } from './faults/fault'

/** Where the study's reports come from. */
export type StudyData =
  /** Reports of our own grammar, labelled by the rules. */
  | { readonly kind: 'synthetic'; readonly reports: number }
  /** A user's reports, labelled by the rules sentence by sentence. */
  | { readonly kind: 'reports'; readonly path: string; readonly textColumn?: string; readonly idColumn?: string }
  /** A user's texts with labels of their own, such as the official labeler's: a row is labelled as a whole. */
  | {
      readonly kind: 'labelled'
      readonly path: string
      readonly labelsPath: string
      readonly textColumn?: string
      readonly idColumn?: string
    }

export interface SplitSettings {
  /** Shares of the distinct texts. */
  readonly fractions: { readonly training: number; readonly validation: number; readonly test: number }
  /** 32-bit integer. */
  readonly seed: number
}

/** How long a student is trained: optimizer steps, or passes through the training texts. */
export type TrainingBudget = ({ readonly steps: number } | { readonly epochs: number }) & {
  /** Training ends after this, with its schedule shortened to match: such a run cannot be repeated exactly. None by default. */
  readonly seconds?: number
}

/** Many students, each trained shortly and with the same budget, so that they can be compared with one another. */
export interface ComparedTrainings {
  readonly budget: TrainingBudget
  /** At most so many texts judge each of them. */
  readonly testTexts: number
}

/** What a student needs besides its data and its budget. */
export interface StudentSettings {
  /** WordPiece vocabulary, trained on the training texts alone. */
  readonly vocabularySize: number
  /** Peak of the schedule. */
  readonly learningRate: number
}

/** The parts of the study that a run may leave out. */
export const OPTIONAL_PARTS = ['factors', 'data-efficiency', 'timing'] as const

export type OptionalPart = (typeof OPTIONAL_PARTS)[number]

/** All that decides a run's result. Kept in the run's folder, so that it can be resumed. */
export interface StudySettings extends SplitSettings {
  /** The profile that these settings began with. */
  readonly profile: string
  readonly data: StudyData
  /** 32-bit integer: of the corpus, the split, the weights, the batches and the bootstrap. */
  readonly seed: number
  /** Faults of the published study that are switched on. */
  readonly faults: readonly Fault[]
  readonly student: StudentSettings
  readonly training: TrainingBudget
  /** The published study's faults, one by one and together. */
  readonly factors: ComparedTrainings
  /** Figure 2. */
  readonly dataEfficiency: ComparedTrainings & {
    /** At most so many training texts are all of them, 100 %: where there are more than the budget can read, a share of them tells nothing. */
    readonly trainingTexts: number | null
    readonly seeds: number
  }
  /** Bootstrap resamples of the intervals. */
  readonly resamples: number
  readonly without: readonly OptionalPart[]
}

import type { TrainingBackend } from '@chexpp/train-gpu'
import { COUNT, NUMBER, object, type JsonSchema } from './json-schema'
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

export const BUDGET_SCHEMA: JsonSchema = {
  anyOf: [object({ steps: COUNT }, { seconds: NUMBER }), object({ epochs: COUNT }, { seconds: NUMBER })],
}

/** The budget, with no more than so many steps; one of epochs becomes one of steps. */
export function withinSteps(budget: TrainingBudget, steps: number): TrainingBudget {
  return 'steps' in budget ? { ...budget, steps: Math.min(budget.steps, steps) } : { steps }
}

/** What a student needs besides its data and its budget. */
export interface StudentSettings {
  /** WordPiece vocabulary of a student from random weights, trained on the training texts alone. */
  readonly vocabularySize: number
  /** Peak of the schedule from random weights. */
  readonly learningRate: number
  /** Peak of the schedule of a pretrained encoder. */
  readonly fineTuningRate: number
}

/** What decides the corpus, its labels and the student of Table 1. */
export interface CoreSettings extends SplitSettings {
  /** The profile that these settings began with. */
  readonly profile: string
  readonly data: StudyData
  /** 32-bit integer: of the corpus, the split, the weights, the batches and the bootstrap. */
  readonly seed: number
  /** Faults of the published study that are switched on. */
  readonly faults: readonly Fault[]
  /** A pretrained encoder that students start from: a folder or file, or the name of a model on the hub; `null` for random weights. */
  readonly from: string | null
  readonly student: StudentSettings
  readonly training: TrainingBudget
  /** Bootstrap resamples of the intervals. */
  readonly resamples: number
  readonly backend: TrainingBackend
}

import { QUICK_PROFILE } from '@chexpp/train'

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

/** All that decides a run's result. Kept in the run's folder, so that it can be resumed. */
export interface StudySettings {
  readonly data: StudyData
  /** 32-bit integer: of the corpus, the split, the weights, the batches and the bootstrap. */
  readonly seed: number
  /** Optimizer steps of the student. */
  readonly steps: number
  /** Training ends after this, with its schedule shortened to match: such a run cannot be repeated exactly. None by default. */
  readonly trainingSeconds?: number
  /** WordPiece vocabulary, trained on the training sentences alone. */
  readonly vocabularySize: number
  /** Shares of the distinct texts. */
  readonly fractions: { readonly training: number; readonly validation: number; readonly test: number }
  /** Bootstrap resamples of the intervals. */
  readonly resamples: number
}

/** The quick profile: minutes on two processor cores, on a slow machine too. */
export const DEFAULT_SETTINGS = {
  reports: 10_000,
  seed: 1,
  steps: QUICK_PROFILE.options.steps,
  trainingSeconds: 180,
  vocabularySize: QUICK_PROFILE.vocabularySize,
  fractions: { training: 0.8, validation: 0.05, test: 0.15 },
  resamples: 1000,
} satisfies Omit<StudySettings, 'data'> & { readonly reports: number }

import type { Target } from './target'
import type { Word } from './text/word'

export interface ScoredWord extends Word {
  readonly score: number
}

/** What each word of a text has to do with a label. */
export interface WordScores {
  readonly words: readonly ScoredWord[]
  /** What falls on `[CLS]` and on `[SEP]`, which belong to no word. */
  readonly boundary: { readonly start: number; readonly end: number }
}

/** Scores are not comparable between methods: each has a unit of its own. */
export type Attribution = WordScores & {
  readonly target: Target
  /** Of the target's class, in the whole text. */
  readonly probability: number
} & Explanation

/** How the scores came about. */
export type Explanation =
  | {
      /** Signed: what a word adds to the value explained. The scores sum to `value - baselineValue`, up to the error. */
      readonly method: 'integrated-gradients'
      readonly value: number
      /** The value for the baseline, where no word stands. */
      readonly baselineValue: number
      /** `|sum of scores - (value - baselineValue)|`; more steps make it smaller. */
      readonly completenessError: number
    }
  /** Signed: the change of the value explained with the word, to the first order. */
  | { readonly method: 'input-x-gradient'; readonly value: number }
  /** Unsigned: how much the value explained changes with the word, in whichever direction. */
  | { readonly method: 'gradient-norm'; readonly value: number }
  /** Unsigned, the same for all labels: how much `[CLS]` attends to the word. All scores and the boundary sum to 1. */
  | { readonly method: 'attention' }
  /** The same, through all layers. */
  | { readonly method: 'rollout' }

export type AttributionMethod = Explanation['method']

export const ATTRIBUTION_METHODS = [
  'integrated-gradients',
  'input-x-gradient',
  'gradient-norm',
  'attention',
  'rollout',
] as const satisfies readonly AttributionMethod[]

import type { RulesMode } from '@chexpp/rules'
import type { RuleFileOptions } from '../labeling/rule-files'
import type { SectionChoice } from '../labeling/select-sections'

/** Name of the command that a labeler's process is started with. */
export const LABELER_PROCESS = 'labeler-process'

/** What a labeler is started with: all that `chexpp label` would take, and the reports that every run labels. */
export interface LabelerTask {
  readonly labeler: string
  readonly base?: string
  readonly mode: RulesMode
  readonly files: RuleFileOptions
  readonly cachedSentences: number
  /** Texts that a student reads at once. */
  readonly batchSize?: number
  readonly sections: SectionChoice
  readonly unit: 'report' | 'sentence'
  readonly reports: readonly string[]
}

/** From the bench to the labeler's process. */
export type LabelerRequest =
  { readonly kind: 'load'; readonly task: LabelerTask } | { readonly kind: 'run'; readonly passes: number }

/** The answer to each request. */
export type LabelerResponse =
  | { readonly kind: 'done'; readonly seconds: number; readonly peakMemoryBytes: number }
  | { readonly kind: 'failed'; readonly message: string }

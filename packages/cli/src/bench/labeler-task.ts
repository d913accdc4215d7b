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

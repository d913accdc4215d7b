import type { Observation } from '@chexpp/labels'
import type { LabelEvaluation } from '@chexpp/metrics'
import type { EncoderConfig } from '@chexpp/model'
import type { Agreement } from '../scores/agreement'
import type { PartOutputs } from '../parts'
import type { StudySettings } from '../study-settings'

/** Raised whenever a field of `results.json` changes its meaning or goes. */
export const RESULTS_VERSION = 3

/** `results.json`; its JSON schema, `results.schema.json`, lies beside it. */
export interface StudyResults {
  readonly version: typeof RESULTS_VERSION
  readonly settings: StudySettings
  readonly teacher: string
  readonly corpus: {
    readonly reports: number
    readonly unreadable: number
    /** Sentences, or whole texts of labelled data, before repeated ones were dropped. */
    readonly textsRead: number
    readonly distinctTexts: number
    /** How often each observation is mentioned, by class, in the distinct texts: absent, positive, negative, uncertain. */
    readonly classCounts: Readonly<Record<Observation, readonly number[]>>
  }
  readonly split: { readonly training: number; readonly validation: number; readonly test: number }
  readonly student: {
    readonly architecture: EncoderConfig['architecture']
    readonly parameters: number
    readonly layers: number
    readonly hiddenSize: number
    readonly attentionHeads: number
    readonly vocabularySize: number
    readonly maxLength: number
    /** Steps taken: fewer than the settings' where time ended the training. */
    readonly steps: number
    /** Steps that were to be taken. */
    readonly plannedSteps: number
    readonly batchSize: number
    readonly learningRate: number
    readonly backend: string
    readonly bestStep: number
    /** Test texts of which the student saw only the beginning. */
    readonly truncated: number
    readonly losses: readonly { readonly step: number; readonly loss: number }[]
    readonly validations: readonly { readonly step: number; readonly kappa: number | null }[]
  }
  /** Table 1: the student against its teacher's right labels, on texts that a split without leakage keeps for the test. */
  readonly evaluation: LabelEvaluation
  /** What a pipeline with the faults of `settings.faults` would have reported of the student; `null` where there are none. */
  readonly asReported: Agreement | null
  /** `null` where the run leaves a part out. */
  readonly parts: PartOutputs
}

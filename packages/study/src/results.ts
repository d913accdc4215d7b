import type { Observation } from '@chexpp/labels'
import type { LabelEvaluation } from '@chexpp/metrics'
import type { Agreement } from './agreement'
import type { DataEfficiencyPoint } from './data-efficiency-steps'
import type { FactorResult } from './factor-steps'
import type { TwoSentenceTiming } from './faults/two-sentence-timing'
import type { StudySettings } from './settings'

/** Raised whenever a field of `results.json` changes its meaning or goes. */
export const RESULTS_VERSION = 2

export interface SpeedFigure {
  readonly name: string
  /** Time until ready, paid once: not part of the rates. */
  readonly loadSeconds: number
  /** Sentences per second in the steady state: median, slowest and fastest run. */
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface StudySpeed {
  readonly rules: SpeedFigure
  readonly student: SpeedFigure
  /** How many times as fast the student is as the rules; under 1 it is slower. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
  /** With the published study's fault of timing. */
  readonly asPublished: TwoSentenceTiming
}

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
  /** `null` where the run leaves it out, here and below. */
  readonly speed: StudySpeed | null
  /** The published study's faults, none, one by one and together. */
  readonly factors: readonly FactorResult[] | null
  /** Figure 2. */
  readonly dataEfficiency: readonly DataEfficiencyPoint[] | null
}

import type { LabelClass, Observation } from '@chexpp/labels'
import type { Said } from './said'

export type MentionClass = Exclude<LabelClass, 'absent'>

/** `dropped`: the words name the observation and yet say nothing of it. */
export type Corrected = MentionClass | 'dropped'

/** One kind of clinical mistake of the official labeler, and how it is put right. */
export interface Correction {
  readonly name: string
  /** Why the official class is wrong for a reader of the report. */
  readonly why: string
  /** A sentence of our own, and what the correction makes of an official class there. */
  readonly example: {
    readonly sentence: string
    readonly observation: Observation
    readonly official: MentionClass
    readonly corrected: Corrected
  }
  /** What the mention is, where the official class is wrong; undefined where the correction has no say. */
  readonly correct: (said: Said, official: MentionClass) => Corrected | undefined
}

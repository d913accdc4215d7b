import type { HeadScore } from '../review-row'
import { combined } from './combined'
import { differingClass } from './differing-class'
import { disagreement } from './disagreement'
import { entropy } from './entropy'
import { leastConfidence } from './least-confidence'
import { margin } from './margin'

/** How the scores of 14 heads become that of a row: the greatest counts, or all of them alike. */
export type OverHeads = 'max' | 'mean'

interface Criterion {
  readonly score: HeadScore
  /** What suits it. */
  readonly over: OverHeads
}

/** What can be asked of a label, by name. */
export const CRITERIA = {
  disagreement: { score: disagreement, over: 'max' },
  'differing-heads': { score: differingClass, over: 'mean' },
  entropy: { score: entropy, over: 'max' },
  margin: { score: margin, over: 'max' },
  'least-confidence': { score: leastConfidence, over: 'max' },
  combined: { score: combined, over: 'max' },
} as const satisfies Readonly<Record<string, Criterion>>

export type CriterionName = keyof typeof CRITERIA

/** A criterion, or chance: what each criterion has to be better than. */
export const STRATEGIES = [...(Object.keys(CRITERIA) as CriterionName[]), 'random'] as const

export type Strategy = (typeof STRATEGIES)[number]

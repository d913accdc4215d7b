import { STRATEGIES, type Strategy } from '@chexpp/review'
import { COUNT, list, nullable, object, oneOf, SHARE } from '../../json-schema'
import { BUDGET_SCHEMA, withinSteps, type TrainingBudget } from '../../settings'
import type { ComparedTrainings } from '../../students/compared-trainings'

/**
 * `budget` is that of each training that goes on from the student at the start. It has no time of its own: where time ended the start's,
 * all of them are shortened by as much.
 */
export interface ActiveLearningSettings extends ComparedTrainings {
  /** Of the student at the start. */
  readonly start: TrainingBudget
  /** At most so many texts are labelled for training, and may be corrected. */
  readonly trainingTexts: number | null
  /** Share of the labels other than absent that the first labeler gets wrong. */
  readonly wrongShare: number
  /** How texts are chosen for correction; `random` is what the others are held against. */
  readonly strategies: readonly Strategy[]
  /** How many texts are corrected by then, ascending: at each, the student of the one before chooses the next. */
  readonly corrections: readonly number[]
  readonly seeds: number
}

export const ACTIVE_LEARNING_SETTINGS_SCHEMA = object({
  budget: BUDGET_SCHEMA,
  testTexts: COUNT,
  start: BUDGET_SCHEMA,
  trainingTexts: nullable(COUNT),
  wrongShare: SHARE,
  strategies: list(oneOf(STRATEGIES)),
  corrections: list(COUNT),
  seeds: COUNT,
})

export function activeLearningWithinSteps(settings: ActiveLearningSettings, steps: number): ActiveLearningSettings {
  return { ...settings, budget: withinSteps(settings.budget, steps), start: withinSteps(settings.start, steps) }
}

/** What each training after the start's gets, alike for all, so that none is better for having had more time. */
export function budgetAfterStart({ start, budget }: ActiveLearningSettings, stepsTaken: number): TrainingBudget {
  if (!('steps' in start) || !('steps' in budget) || stepsTaken >= start.steps) return budget
  return { steps: Math.max(1, Math.round((budget.steps * stepsTaken) / start.steps)) }
}

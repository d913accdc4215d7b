import { COUNT, object } from '../json-schema'
import { BUDGET_SCHEMA, withinSteps, type TrainingBudget } from '../settings'

/** Many students, each trained shortly and with the same budget, so that they can be compared with one another. */
export interface ComparedTrainings {
  readonly budget: TrainingBudget
  /** At most so many texts judge each of them. */
  readonly testTexts: number
}

export const COMPARED_TRAININGS_SCHEMA = object({ budget: BUDGET_SCHEMA, testTexts: COUNT })

export function comparedWithinSteps<Settings extends ComparedTrainings>(settings: Settings, steps: number): Settings {
  return { ...settings, budget: withinSteps(settings.budget, steps) }
}

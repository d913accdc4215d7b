import { COUNT, nullable, object } from '../../json-schema'
import { BUDGET_SCHEMA } from '../../settings'
import type { ComparedTrainings } from '../../students/compared-trainings'

export interface DataEfficiencySettings extends ComparedTrainings {
  /** At most so many training texts are all of them, 100 %: where there are more than the budget can read, a share of them tells nothing. */
  readonly trainingTexts: number | null
  readonly seeds: number
}

export const DATA_EFFICIENCY_SETTINGS_SCHEMA = object({
  budget: BUDGET_SCHEMA,
  testTexts: COUNT,
  trainingTexts: nullable(COUNT),
  seeds: COUNT,
})

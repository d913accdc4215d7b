import { COUNT, NUMBER, nullable, object, SHARE } from '../../json-schema'
import { BUDGET_SCHEMA, withinSteps, type TrainingBudget } from '../../settings'

export interface DistillationSettings {
  /** That of the teacher of the right labels; that of shifted ones takes as many steps. */
  readonly teacher: TrainingBudget
  /** That of the student of labels alone; those that have a teacher as well take as many steps. */
  readonly student: TrainingBudget
  /** At most so many training texts: a teacher reads all of them, and more than the budgets can read tell nothing. */
  readonly trainingTexts: number | null
  readonly testTexts: number
  readonly temperature: number
  /** Weight of the teacher. */
  readonly alpha: number
}

export const DISTILLATION_SETTINGS_SCHEMA = object({
  teacher: BUDGET_SCHEMA,
  student: BUDGET_SCHEMA,
  trainingTexts: nullable(COUNT),
  testTexts: COUNT,
  temperature: NUMBER,
  alpha: SHARE,
})

export function distillationWithinSteps(settings: DistillationSettings, steps: number): DistillationSettings {
  const { teacher, student } = settings
  return { ...settings, teacher: withinSteps(teacher, steps), student: withinSteps(student, steps) }
}

import {
  COMPARED_TRAININGS_SCHEMA,
  comparedWithinSteps,
  type ComparedTrainings,
} from '../../students/compared-trainings'
import type { StudyPart } from '../part'
import { imbalanceSection } from './imbalance-section'
import { imbalanceSteps } from './imbalance-steps'
import { IMBALANCE_SCHEMA, type ImbalanceResult } from './remedy-result'

/** The remedies against class imbalance that the published study asks for. */
export const imbalancePart: StudyPart<ComparedTrainings, ImbalanceResult> = {
  profiles: {
    quick: { budget: { steps: 400, seconds: 7 }, testTexts: 2000 },
    full: { budget: { steps: 3000 }, testTexts: 10_000 },
    paper: { budget: { epochs: 3 }, testTexts: 30_000 },
  },
  // The longest of its trainings is twice the budget.
  withinSteps: (settings, steps) => comparedWithinSteps(settings, Math.max(1, Math.floor(steps / 2))),
  settingsSchema: COMPARED_TRAININGS_SCHEMA,
  run: imbalanceSteps,
  outputSchema: IMBALANCE_SCHEMA,
  section: imbalanceSection,
}

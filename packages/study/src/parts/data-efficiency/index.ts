import { comparedWithinSteps } from '../../students/compared-trainings'
import type { StudyPart } from '../part'
import { dataEfficiencySection } from './data-efficiency-section'
import { DATA_EFFICIENCY_SETTINGS_SCHEMA, type DataEfficiencySettings } from './data-efficiency-settings'
import { DATA_EFFICIENCY_SCHEMA, dataEfficiencySteps, type DataEfficiency } from './data-efficiency-steps'

/** Figure 2. */
export const dataEfficiencyPart: StudyPart<DataEfficiencySettings, DataEfficiency> = {
  profiles: {
    quick: { budget: { steps: 400, seconds: 8 }, testTexts: 2000, trainingTexts: 4000, seeds: 1 },
    full: { budget: { steps: 3000 }, testTexts: 10_000, trainingTexts: null, seeds: 3 },
    paper: { budget: { epochs: 3 }, testTexts: 30_000, trainingTexts: null, seeds: 5 },
  },
  withinSteps: comparedWithinSteps,
  settingsSchema: DATA_EFFICIENCY_SETTINGS_SCHEMA,
  run: dataEfficiencySteps,
  outputSchema: DATA_EFFICIENCY_SCHEMA,
  section: dataEfficiencySection,
}

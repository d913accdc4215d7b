import { COUNT, object } from '../../json-schema'
import type { StudyPart } from '../part'
import { calibrationSection } from './calibration-section'
import { calibrationSteps, type CalibrationSettings } from './calibration-steps'
import { CALIBRATION_SCHEMA } from './calibration-schema'
import type { Calibration } from './judge-calibration'

/** Whether the student's probabilities can be believed, before and after temperature scaling, and what abstaining gains. */
export const calibrationPart: StudyPart<CalibrationSettings, Calibration> = {
  profiles: {
    quick: { testTexts: 2000 },
    full: { testTexts: 10_000 },
    paper: { testTexts: 30_000 },
  },
  withinSteps: (settings) => settings,
  settingsSchema: object({ testTexts: COUNT }),
  run: calibrationSteps,
  outputSchema: CALIBRATION_SCHEMA,
  section: calibrationSection,
}

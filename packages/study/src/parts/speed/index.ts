import { object } from '../../json-schema'
import type { StudyPart } from '../part'
import { speedSection } from './speed-section'
import { speedStep } from './speed-step'
import { SPEED_SCHEMA, type StudySpeed } from './time-labelers'

/** Rules and student timed in turn, and as the published study timed them. */
export const speedPart: StudyPart<Readonly<Record<string, never>>, StudySpeed> = {
  profiles: { quick: {}, full: {}, paper: {} },
  withinSteps: (settings) => settings,
  settingsSchema: object({}),
  run: speedStep,
  outputSchema: SPEED_SCHEMA,
  section: speedSection,
}

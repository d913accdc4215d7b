import type { StudyPart } from '../part'
import { speedSection } from './speed-section'
import { SPEED_SETTINGS_SCHEMA, type SpeedSettings } from './speed-settings'
import { speedStep } from './speed-step'
import { SPEED_SCHEMA, type StudySpeed } from './study-speed'

const SHARED = { batchSizes: [1, 8, 32, 128], pricePerHour: 0.2, commands: [] } as const

/** Rules, student and any command line timed in turn, and as the published study timed them. */
export const speedPart: StudyPart<SpeedSettings, StudySpeed> = {
  profiles: {
    quick: { ...SHARED, texts: 128, repeats: 3, shortestRunSeconds: 0.1 },
    full: { ...SHARED, texts: 1024, repeats: 7, shortestRunSeconds: 0.5 },
    paper: { ...SHARED, texts: 1024, repeats: 7, shortestRunSeconds: 0.5 },
  },
  withinSteps: (settings) => settings,
  settingsSchema: SPEED_SETTINGS_SCHEMA,
  run: speedStep,
  outputSchema: SPEED_SCHEMA,
  section: speedSection,
}

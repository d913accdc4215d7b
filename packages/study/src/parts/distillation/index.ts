import { DEFAULT_DISTILLATION } from '@chexpp/distill'
import type { StudyPart } from '../part'
import { distillationSection } from './distillation-section'
import {
  DISTILLATION_SETTINGS_SCHEMA,
  distillationWithinSteps,
  type DistillationSettings,
} from './distillation-settings'
import { distillationSteps } from './distillation-steps'
import { DISTILLATION_SCHEMA, type Distillation } from './judge-distillation'

const { temperature, alpha } = DEFAULT_DISTILLATION
const SHARED = { temperature, alpha }

/** Table 2. */
export const distillationPart: StudyPart<DistillationSettings, Distillation> = {
  profiles: {
    quick: {
      ...SHARED,
      teacher: { steps: 1000, seconds: 14 },
      student: { steps: 800, seconds: 8 },
      trainingTexts: 8000,
      testTexts: 2000,
    },
    full: {
      ...SHARED,
      teacher: { steps: 3000 },
      student: { steps: 3000 },
      trainingTexts: null,
      testTexts: 10_000,
    },
    paper: {
      ...SHARED,
      teacher: { epochs: 3 },
      student: { epochs: 3 },
      trainingTexts: null,
      testTexts: 30_000,
    },
  },
  withinSteps: distillationWithinSteps,
  settingsSchema: DISTILLATION_SETTINGS_SCHEMA,
  run: distillationSteps,
  outputSchema: DISTILLATION_SCHEMA,
  section: distillationSection,
}

import type { StudyPart } from '../part'
import { ACTIVE_LEARNING_SCHEMA, type ActiveLearningTrial } from './active-learning-results'
import { activeLearningSection } from './active-learning-section'
import {
  ACTIVE_LEARNING_SETTINGS_SCHEMA,
  activeLearningWithinSteps,
  type ActiveLearningSettings,
} from './active-learning-settings'
import { activeLearningSteps } from './active-learning-steps'

/** What corrections chosen by a student's probabilities are worth beside those chosen by chance. */
export const activeLearningPart: StudyPart<ActiveLearningSettings, readonly ActiveLearningTrial[]> = {
  profiles: {
    quick: {
      start: { steps: 400, seconds: 8 },
      budget: { steps: 200 },
      testTexts: 1500,
      trainingTexts: 1500,
      wrongShare: 0.15,
      strategies: ['random', 'disagreement'],
      corrections: [100, 200, 400],
      seeds: 1,
    },
    full: {
      start: { steps: 3000 },
      budget: { steps: 600 },
      testTexts: 10_000,
      trainingTexts: 5000,
      wrongShare: 0.15,
      strategies: ['random', 'disagreement', 'entropy', 'combined'],
      corrections: [100, 200, 400, 800],
      seeds: 2,
    },
    paper: {
      start: { epochs: 3 },
      budget: { epochs: 1 },
      testTexts: 30_000,
      trainingTexts: null,
      wrongShare: 0.15,
      strategies: ['random', 'disagreement', 'entropy', 'combined'],
      corrections: [100, 200, 400, 800, 1600],
      seeds: 3,
    },
  },
  withinSteps: activeLearningWithinSteps,
  settingsSchema: ACTIVE_LEARNING_SETTINGS_SCHEMA,
  run: activeLearningSteps,
  outputSchema: ACTIVE_LEARNING_SCHEMA,
  section: activeLearningSection,
}

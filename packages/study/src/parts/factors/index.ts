import { list } from '../../json-schema'
import {
  COMPARED_TRAININGS_SCHEMA,
  comparedWithinSteps,
  type ComparedTrainings,
} from '../../students/compared-trainings'
import type { StudyPart } from '../part'
import { FACTOR_SCHEMA, factorSteps, type FactorResult } from './factor-steps'
import { factorsSection } from './factors-section'

/** The published study's faults, none, one by one and together. */
export const factorsPart: StudyPart<ComparedTrainings, readonly FactorResult[]> = {
  profiles: {
    quick: { budget: { steps: 600, seconds: 12 }, testTexts: 2000 },
    full: { budget: { steps: 3000 }, testTexts: 10_000 },
    paper: { budget: { epochs: 3 }, testTexts: 30_000 },
  },
  withinSteps: comparedWithinSteps,
  settingsSchema: COMPARED_TRAININGS_SCHEMA,
  run: factorSteps,
  outputSchema: list(FACTOR_SCHEMA),
  section: factorsSection,
}

import { comparedWithinSteps } from '../../students/compared-trainings'
import type { StudyPart } from '../part'
import { architecturesSection } from './architectures-section'
import { ARCHITECTURES_SETTINGS_SCHEMA, type ArchitecturesSettings } from './architectures-settings'
import { ARCHITECTURES_SCHEMA, architecturesSteps, type ArchitecturesOutput } from './architectures-steps'
import { SCALED_DOWN_NAMES } from './scaled-down'

/** Figure 1. */
export const architecturesPart: StudyPart<ArchitecturesSettings, ArchitecturesOutput> = {
  profiles: {
    quick: {
      budget: { steps: 400, seconds: 12 },
      testTexts: 2000,
      scaledDown: SCALED_DOWN_NAMES,
      pretrained: [],
      seeds: 1,
    },
    full: { budget: { steps: 2000 }, testTexts: 10_000, scaledDown: SCALED_DOWN_NAMES, pretrained: [], seeds: 3 },
    paper: {
      budget: { epochs: 3 },
      testTexts: 30_000,
      scaledDown: [],
      pretrained: [
        { name: 'ClinicalBERT', source: 'emilyalsentzer/Bio_ClinicalBERT' },
        { name: 'BERT-Base', source: 'google-bert/bert-base-uncased' },
        { name: 'BioBERT', source: 'dmis-lab/biobert-v1.1' },
        { name: 'ALBERT-Base', source: 'albert/albert-base-v2' },
        { name: 'DistilBERT', source: 'distilbert/distilbert-base-uncased' },
      ],
      seeds: 1,
    },
  },
  withinSteps: comparedWithinSteps,
  settingsSchema: ARCHITECTURES_SETTINGS_SCHEMA,
  run: architecturesSteps,
  outputSchema: ARCHITECTURES_SCHEMA,
  section: architecturesSection,
}

import { QUICK_PROFILE } from '@chexpp/train'
import type { StudyData, StudySettings } from './settings'

export const PROFILES = ['quick', 'full', 'paper'] as const

export type Profile = (typeof PROFILES)[number]

/** Settings on synthetic reports; where there are others, they take their place. */
export type ProfileSettings = StudySettings & { readonly data: Extract<StudyData, { kind: 'synthetic' }> }

const SHARED = {
  faults: [],
  without: [],
  seed: 1,
  fractions: { training: 0.8, validation: 0.05, test: 0.15 },
  student: { vocabularySize: QUICK_PROFILE.vocabularySize, learningRate: QUICK_PROFILE.options.learningRate },
  resamples: 1000,
} satisfies Partial<ProfileSettings>

/**
 * How much each profile takes on: `quick` minutes on two processor cores, on a slow machine too; `full` hours on them; `paper` the
 * amounts of the published study (3 epochs of everything, a vocabulary of BERT's size), for a GPU.
 */
export const PROFILE_SETTINGS: Readonly<Record<Profile, ProfileSettings>> = {
  quick: {
    ...SHARED,
    profile: 'quick',
    data: { kind: 'synthetic', reports: 10_000 },
    training: { steps: QUICK_PROFILE.options.steps, seconds: 150 },
    factors: { budget: { steps: 600, seconds: 20 }, testTexts: 2000 },
    dataEfficiency: { budget: { steps: 400, seconds: 14 }, testTexts: 2000, trainingTexts: 4000, seeds: 1 },
  },
  full: {
    ...SHARED,
    profile: 'full',
    data: { kind: 'synthetic', reports: 50_000 },
    training: { steps: 12_000 },
    factors: { budget: { steps: 3000 }, testTexts: 10_000 },
    dataEfficiency: { budget: { steps: 3000 }, testTexts: 10_000, trainingTexts: null, seeds: 3 },
  },
  paper: {
    ...SHARED,
    profile: 'paper',
    data: { kind: 'synthetic', reports: 50_000 },
    student: { vocabularySize: 30_000, learningRate: SHARED.student.learningRate },
    training: { epochs: 3 },
    factors: { budget: { epochs: 3 }, testTexts: 30_000 },
    dataEfficiency: { budget: { epochs: 3 }, testTexts: 30_000, trainingTexts: null, seeds: 5 },
  },
}

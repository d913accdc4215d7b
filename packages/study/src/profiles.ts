import { FINE_TUNING, QUICK_PROFILE } from '@chexpp/train'
import type { CoreSettings, StudyData } from './settings'

/**
 * How much a run takes on: `quick` minutes on two processor cores, on a slow machine too; `full` hours on them; `paper` the amounts of
 * the published study (its pretrained encoders, 3 epochs of everything), on a graphics card.
 */
export const PROFILES = ['quick', 'full', 'paper'] as const

export type Profile = (typeof PROFILES)[number]

/** Something for each profile. */
export type OfProfile<Value> = Readonly<Record<Profile, Value>>

/** Settings on synthetic reports; where there are others, they take their place. */
export type CoreProfile = CoreSettings & { readonly data: Extract<StudyData, { kind: 'synthetic' }> }

const SHARED = {
  faults: [],
  seed: 1,
  fractions: { training: 0.8, validation: 0.05, test: 0.15 },
  from: null,
  student: {
    vocabularySize: QUICK_PROFILE.vocabularySize,
    learningRate: QUICK_PROFILE.options.learningRate,
    fineTuningRate: FINE_TUNING.learningRate,
  },
  resamples: 1000,
  backend: 'auto',
} satisfies Partial<CoreProfile>

export const CORE_PROFILES: OfProfile<CoreProfile> = {
  quick: {
    ...SHARED,
    profile: 'quick',
    data: { kind: 'synthetic', reports: 10_000 },
    training: { steps: QUICK_PROFILE.options.steps, seconds: 120 },
  },
  full: { ...SHARED, profile: 'full', data: { kind: 'synthetic', reports: 50_000 }, training: { steps: 12_000 } },
  paper: {
    ...SHARED,
    profile: 'paper',
    data: { kind: 'synthetic', reports: 50_000 },
    from: 'emilyalsentzer/Bio_ClinicalBERT',
    student: { ...SHARED.student, vocabularySize: 30_000 },
    training: { epochs: FINE_TUNING.epochs },
    backend: 'gpu',
  },
}

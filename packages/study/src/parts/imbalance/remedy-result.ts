import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import {
  compareLabelers,
  evaluateLabels,
  meanKappa,
  percentileInterval,
  resampledMeanKappas,
  type ResamplingOptions,
} from '@chexpp/metrics'
import { COUNT, list, mapping, nullable, NUMBER, object, oneOf } from '../../json-schema'
import { ESTIMATE_SCHEMA, INTERVAL_SCHEMA, type Estimate } from '../../scores/estimate'
import type { HeadsByRarity } from './rare-heads'
import { REMEDY_NAMES, type RemedyName } from './remedies'

/** What a student with a remedy gains over the one without, in mean kappa on the same texts. */
export interface Gain extends Estimate {
  /** Of the paired permutation test, two-sided. */
  readonly pValue: number | null
}

/** A student that was trained with a remedy. */
export interface RemedyResult {
  readonly remedy: RemedyName
  readonly steps: number
  readonly accuracy: Estimate
  /** Means over all heads, over the rare ones and over the common ones. */
  readonly kappa: Estimate
  readonly rareKappa: Estimate
  readonly commonKappa: Estimate
  /** Means over the heads where they are defined, of each class against all others. */
  readonly positiveF1: number | null
  readonly uncertainF1: number | null
  readonly headKappas: Readonly<Record<Observation, number | null>>
  /** `null` for the student without a remedy. */
  readonly gain: Gain | null
}

export interface ImbalanceResult {
  /** See `headsByRarity`. */
  readonly rareHeads: readonly Observation[]
  readonly trainingTexts: number
  readonly remedies: readonly RemedyResult[]
}

export const IMBALANCE_SCHEMA = object({
  rareHeads: list(oneOf(OBSERVATIONS)),
  trainingTexts: COUNT,
  remedies: list(
    object({
      remedy: oneOf(REMEDY_NAMES),
      steps: COUNT,
      accuracy: ESTIMATE_SCHEMA,
      kappa: ESTIMATE_SCHEMA,
      rareKappa: ESTIMATE_SCHEMA,
      commonKappa: ESTIMATE_SCHEMA,
      positiveF1: nullable(NUMBER),
      uncertainF1: nullable(NUMBER),
      headKappas: mapping(OBSERVATIONS, nullable(NUMBER)),
      gain: nullable(object({ value: nullable(NUMBER), interval: INTERVAL_SCHEMA, pValue: nullable(NUMBER) })),
    }),
  ),
})

export interface JudgedRemedy {
  readonly remedy: RemedyName
  readonly steps: number
  /** `[rows][14]` class indexes */
  readonly predicted: readonly Uint8Array[]
}

/** Judges a student beside the one without a remedy; that one itself where `without` is `null`. */
export function judgeRemedy(
  { remedy, steps, predicted }: JudgedRemedy,
  without: JudgedRemedy | null,
  reference: readonly Uint8Array[],
  { rare, common }: HeadsByRarity,
  options: ResamplingOptions,
): RemedyResult {
  const { mean, heads, resampling } = evaluateLabels(predicted, reference, options)
  const kappaOf = (some: readonly Observation[]): Estimate => {
    const value = meanKappa(some.map((name) => heads[name])).kappa
    const resampled = value === null ? [] : resampledMeanKappas(predicted, reference, { ...options, heads: some })
    return { value, interval: percentileInterval(resampled, resampling.confidence) }
  }
  return {
    remedy,
    steps,
    accuracy: { value: mean.accuracy, interval: mean.intervals.accuracy },
    kappa: { value: mean.kappa, interval: mean.intervals.kappa },
    rareKappa: kappaOf(rare),
    commonKappa: kappaOf(common),
    positiveF1: mean.f1.positive.equal,
    uncertainF1: mean.f1.uncertainty.equal,
    headKappas: Object.fromEntries(OBSERVATIONS.map((name) => [name, heads[name].kappa])) as RemedyResult['headKappas'],
    gain: without && gainOf(predicted, without.predicted, reference, options),
  }
}

function gainOf(
  predicted: readonly Uint8Array[],
  without: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  options: ResamplingOptions,
): Gain {
  const { difference, interval, pValue } = compareLabelers(predicted, without, reference, options).mean
  return { value: difference, interval, pValue }
}

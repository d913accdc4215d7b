import {
  drawRows,
  fitLearningCurve,
  learningCurveAt,
  learningCurveIntervals,
  type Interval,
  type LearningCurveFit,
  type LearningPoint,
} from '@chexpp/metrics'
import { COUNT, list, NUMBER, object, oneOf, type JsonSchema } from '../../json-schema'
import { INTERVAL_SCHEMA } from '../../scores/estimate'

/** The mean kappa of a student that was trained on so many texts, and that of each bootstrap resample of the test texts. */
export interface JudgedSize {
  readonly size: number
  readonly seed: number
  /** `null` where it is undefined, here and in a resample. */
  readonly kappa: number | null
  readonly resampled: readonly (number | null)[]
}

/** What the fitted curve gives for a number of training texts. */
export interface FittedKappa {
  readonly size: number
  readonly kappa: number
  /** Over the test texts, and over the seeds where there are several. */
  readonly interval: Interval | null
}

/** The law that Figure 2 follows, `kappa = asymptote - scale * texts^-exponent`, or why there is none. */
export interface FittedDataEfficiency {
  readonly fit: LearningCurveFit
  /** From the fewest texts to ten times the most, which come last; empty where there is no curve. */
  readonly curve: readonly FittedKappa[]
}

export const FITTED_DATA_EFFICIENCY_SCHEMA: JsonSchema = object({
  fit: {
    anyOf: [
      object({
        curve: object({ asymptote: NUMBER, scale: NUMBER, exponent: NUMBER }),
        determined: { type: 'boolean' },
        residual: NUMBER,
      }),
      object({ curve: { type: 'null' }, reason: oneOf(['too-few-sizes', 'no-rise']) }),
    ],
  },
  curve: list(object({ size: COUNT, kappa: NUMBER, interval: INTERVAL_SCHEMA })),
})

/** How far beyond the most texts the curve is followed. */
export const EXTRAPOLATION = 10
const CURVE_SIZES = 32

/** Fits the curve to all students alike. Its intervals resample the test texts, the same for all students, and the seeds. */
export function fitDataEfficiency(judged: readonly JudgedSize[], seed: number): FittedDataEfficiency {
  const fit = fitLearningCurve(pointsOf(judged, ({ kappa }) => kappa))
  const { curve } = fit
  if (curve === null) return { fit, curve: [] }
  const sizes = followedSizes(judged.map(({ size }) => size))
  const intervals = learningCurveIntervals(resampledPoints(judged, seed), sizes)
  return {
    fit,
    curve: sizes.map((size, index) => ({ size, kappa: learningCurveAt(curve, size), interval: intervals[index] })),
  }
}

function pointsOf(judged: readonly JudgedSize[], kappaOf: (size: JudgedSize) => number | null): LearningPoint[] {
  return judged.flatMap((each) => {
    const value = kappaOf(each)
    return value === null ? [] : [{ size: each.size, value }]
  })
}

/** Evenly spread on a logarithmic scale. */
function followedSizes(sizes: readonly number[]): readonly number[] {
  const least = Math.min(...sizes)
  const end = EXTRAPOLATION * Math.max(...sizes)
  const spread = Array.from({ length: CURVE_SIZES }, (_, index) =>
    Math.round(least * (end / least) ** (index / (CURVE_SIZES - 1))),
  )
  return [...new Set(spread)]
}

/** All students of a seed are drawn together: the texts of each are part of those of the next. */
function* resampledPoints(judged: readonly JudgedSize[], seed: number): Generator<readonly LearningPoint[]> {
  const seeds = [...new Set(judged.map((each) => each.seed))]
  const ofSeeds = seeds.map((own) => judged.filter((each) => each.seed === own))
  const resamples = Math.min(...judged.map(({ resampled }) => resampled.length))
  let resample = 0
  for (const drawn of drawRows(seeds.length, resamples, seed)) {
    const students = Array.from(drawn).flatMap((index) => ofSeeds[index])
    const at = resample++
    yield pointsOf(students, ({ resampled }) => resampled[at])
  }
}

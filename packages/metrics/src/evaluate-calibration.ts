import { assertHeadRows } from './assert-head-rows'
import { confidenceBin } from './confidence-bin'
import { CLASSES, HEADS } from './head-scores'
import { mostProbableClass } from './most-probable-class'
import { percentileInterval, type Interval } from './percentile-interval'
import { drawRows, resolveResampling, type ResamplingOptions } from './resampling'
import { rowScores } from './row-scores'

/** Means over the 14 heads; of each the less, the better. */
export const CALIBRATION_SCORES = ['logLoss', 'brierScore', 'expectedCalibrationError'] as const

export type CalibrationScore = (typeof CALIBRATION_SCORES)[number]

export interface CalibrationEstimate {
  readonly value: number
  /** `null` where no resamples were asked for. */
  readonly interval: Interval | null
  /** The value less that of the baseline, on the same resamples; `null` without a baseline. */
  readonly change: { readonly value: number; readonly interval: Interval | null } | null
}

export type CalibrationEvaluation = Readonly<Record<CalibrationScore, CalibrationEstimate>>

export interface CalibrationOptions extends ResamplingOptions {
  /** `[rows][14 * 4]` probabilities to compare with, such as those before temperature scaling. */
  readonly baseline?: readonly ArrayLike<number>[]
}

const BINS = 15

/**
 * How well probabilities fit a reference: log loss, Brier score and expected calibration error (of 15 bins), with bootstrap
 * intervals that resample reports. The gaps of bins are never quite 0 by chance, and in a resample less so: the interval of
 * the calibration error lies high. Its change has the same on both sides.
 *
 * @param probabilities `[rows][14 * 4]`: for each report `[14, 4]`, row-major, as `LabeledText` has them
 * @param reference `[rows][14]` class indexes of the same reports
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes, and for options out of range
 */
export function evaluateCalibration(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
  { baseline, ...options }: CalibrationOptions = {},
): CalibrationEvaluation {
  const { resamples, seed, confidence } = resolveResampling(options)
  const ours = scoredRows(probabilities, reference)
  const theirs = baseline && scoredRows(baseline, reference)
  const whole = [...reference.keys()]
  const value = scoresOf(ours, whole)
  const before = theirs && scoresOf(theirs, whole)
  const resampled = Array.from(drawRows(reference.length, resamples, seed), (rows) => ({
    value: scoresOf(ours, rows),
    before: theirs && scoresOf(theirs, rows),
  }))
  const estimate = (score: CalibrationScore): CalibrationEstimate => ({
    value: value[score],
    interval: percentileInterval(
      resampled.map((each) => each.value[score]),
      confidence,
    ),
    change: before
      ? {
          value: value[score] - before[score],
          interval: percentileInterval(
            resampled.map((each) => each.value[score] - each.before![score]),
            confidence,
          ),
        }
      : null,
  })
  return {
    logLoss: estimate('logLoss'),
    brierScore: estimate('brierScore'),
    expectedCalibrationError: estimate('expectedCalibrationError'),
  }
}

/** What is added up in a resample. */
interface ScoredRows {
  /** `[rows]` */
  readonly logLoss: Float64Array
  readonly brierScore: Float64Array
  /** `[rows, 14]`: the bin of each decision, and how much more right than sure it was. */
  readonly bins: Uint8Array
  readonly gaps: Float64Array
}

function scoredRows(probabilities: readonly ArrayLike<number>[], reference: readonly Uint8Array[]): ScoredRows {
  assertHeadRows('probabilities', probabilities, reference)
  const scores = reference.map((labels, row) => rowScores(probabilities[row], labels))
  const bins = new Uint8Array(reference.length * HEADS)
  const gaps = new Float64Array(reference.length * HEADS)
  reference.forEach((labels, row) => {
    for (let head = 0; head < HEADS; head++) {
      const top = mostProbableClass(probabilities[row], head * CLASSES, CLASSES)
      const confidence = probabilities[row][head * CLASSES + top]
      bins[row * HEADS + head] = confidenceBin(confidence, BINS)
      gaps[row * HEADS + head] = (top === labels[head] ? 1 : 0) - confidence
    }
  })
  return {
    logLoss: Float64Array.from(scores, (row) => row.logLoss),
    brierScore: Float64Array.from(scores, (row) => row.brierScore),
    bins,
    gaps,
  }
}

function scoresOf(scored: ScoredRows, rows: ArrayLike<number>): Readonly<Record<CalibrationScore, number>> {
  let [logLoss, brierScore] = [0, 0]
  const gaps = new Float64Array(HEADS * BINS)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]
    logLoss += scored.logLoss[row]
    brierScore += scored.brierScore[row]
    for (let head = 0; head < HEADS; head++) {
      gaps[head * BINS + scored.bins[row * HEADS + head]] += scored.gaps[row * HEADS + head]
    }
  }
  const error = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / HEADS
  return {
    logLoss: logLoss / rows.length,
    brierScore: brierScore / rows.length,
    expectedCalibrationError: error / rows.length,
  }
}

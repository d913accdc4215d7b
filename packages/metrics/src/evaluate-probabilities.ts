import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'
import { areaUnderRoc } from './area-under-roc'
import { assertHeadRows } from './assert-head-rows'
import { averagePrecision } from './average-precision'
import { brierScore } from './brier-score'
import { byObservation } from './by-observation'
import { expectedCalibrationError } from './expected-calibration-error'
import { logLoss } from './log-loss'
import { meanDefined } from './mean-defined'

/** Of one head; `null` where undefined. */
export interface HeadProbabilityEvaluation {
  readonly logLoss: number | null
  readonly brierScore: number | null
  readonly expectedCalibrationError: number | null
  /** Each class against the three others. */
  readonly areaUnderRoc: Readonly<Record<LabelClass, number | null>>
  readonly averagePrecision: Readonly<Record<LabelClass, number | null>>
}

export interface ProbabilityEvaluation {
  readonly rows: number
  /** Means over the heads where each is defined. */
  readonly mean: HeadProbabilityEvaluation
  readonly heads: Readonly<Record<Observation, HeadProbabilityEvaluation>>
}

const CLASSES = LABEL_CLASSES.length

/**
 * Judges a student's probabilities against a reference, head by head.
 *
 * @param probabilities `[rows][14 * 4]`: for each report `[14, 4]`, row-major, as `LabeledText` has them
 * @param reference `[rows][14]` class indexes of the same reports
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes
 */
export function evaluateProbabilities(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
): ProbabilityEvaluation {
  assertHeadRows('probabilities', probabilities, reference)
  const heads = OBSERVATIONS.map((_, head) => evaluateHead(probabilities, reference, head))
  const mean = (value: (head: HeadProbabilityEvaluation) => number | null) => meanDefined(heads.map(value))
  return {
    rows: reference.length,
    mean: {
      logLoss: mean((head) => head.logLoss),
      brierScore: mean((head) => head.brierScore),
      expectedCalibrationError: mean((head) => head.expectedCalibrationError),
      areaUnderRoc: byClass((_, name) => mean((head) => head.areaUnderRoc[name])),
      averagePrecision: byClass((_, name) => mean((head) => head.averagePrecision[name])),
    },
    heads: byObservation((head) => heads[head]),
  }
}

function evaluateHead(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
  head: number,
): HeadProbabilityEvaluation {
  const classes = reference.map((labels) => labels[head])
  const scores = LABEL_CLASSES.map((_, index) => probabilities.map((row) => row[head * CLASSES + index]))
  const rows = classes.flatMap((_, row) => scores.map((ofClass) => ofClass[row]))
  const isClass = (index: number) => classes.map((is) => is === index)
  return {
    logLoss: logLoss(rows, classes),
    brierScore: brierScore(rows, classes),
    expectedCalibrationError: expectedCalibrationError(rows, classes),
    areaUnderRoc: byClass((index) => areaUnderRoc(scores[index], isClass(index))),
    averagePrecision: byClass((index) => averagePrecision(scores[index], isClass(index))),
  }
}

function byClass(value: (index: number, name: LabelClass) => number | null): Record<LabelClass, number | null> {
  const entries = LABEL_CLASSES.map((name, index) => [name, value(index, name)])
  return Object.fromEntries(entries) as Record<LabelClass, number | null>
}

import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import {
  abstentionCurve,
  applyTemperature,
  chooseTemperatures,
  evaluateCalibration,
  fitTemperature,
  reliabilityCurves,
  temperaturesOf,
  type AbstentionCurve,
  type AbstentionPoint,
  type CalibrationEvaluation,
  type ChosenTemperatures,
  type ReliabilityCurve,
  type ReliabilityCurves,
  type ResamplingOptions,
  type TemperatureFit,
  type TemperatureScaling,
} from '@chexpp/metrics'

/** Texts with what the student says of them and what is right. */
export interface ProbableTexts {
  /** `[texts][14 * 4]` */
  readonly probabilities: readonly Float32Array[]
  /** `[texts][14]` class indexes */
  readonly labels: readonly Uint8Array[]
}

export interface Calibration {
  readonly validationTexts: number
  readonly testTexts: number
  /** Fitted on the validation texts. */
  readonly temperatures: TemperatureFit
  /** By cross-validation on the validation texts. */
  readonly chosen: ChosenTemperatures
  /** On the test texts; changes are against `none`. */
  readonly scores: Readonly<Record<TemperatureScaling, CalibrationEvaluation>>
  readonly before: CalibrationCurves
  /** With the temperatures that are chosen, else with one for all heads, to show what it would do. */
  readonly after: CalibrationCurves & { readonly scaling: Exclude<TemperatureScaling, 'none'> }
}

/** Of the test texts. */
export interface CalibrationCurves {
  /** Of all decisions together. */
  readonly reliability: ReliabilityCurve
  /** Expected calibration error of each head. */
  readonly headErrors: Readonly<Record<Observation, number | null>>
  readonly abstention: AbstentionCurve
  /** At some coverages, with intervals that resample the texts that are kept. */
  readonly kept: readonly AbstentionPoint[]
}

/** Shares of the texts that are kept when a reader takes those that the student is least sure of. */
const KEPT_SHARES = [1, 0.95, 0.9, 0.8, 0.5] as const

/** Fits temperatures to the one and judges them by the other. */
export function judgeCalibration(
  validation: ProbableTexts,
  test: ProbableTexts,
  resampling: ResamplingOptions,
): Calibration {
  const { probabilities: baseline, labels } = test
  const temperatures = fitTemperature(validation, validation.labels)
  const chosen = chooseTemperatures(validation, validation.labels)
  const calibrated = (scaling: TemperatureScaling): readonly Float32Array[] =>
    scaling === 'none' ? baseline : applyTemperature(test, temperaturesOf(temperatures, scaling))
  const scored = (scaling: TemperatureScaling): CalibrationEvaluation =>
    evaluateCalibration(calibrated(scaling), labels, { ...resampling, baseline })
  const shown = chosen.scaling === 'none' ? 'all' : chosen.scaling
  return {
    validationTexts: validation.labels.length,
    testTexts: labels.length,
    temperatures,
    chosen,
    scores: { none: scored('none'), all: scored('all'), heads: scored('heads') },
    before: curvesOf(baseline, labels, resampling),
    after: { scaling: shown, ...curvesOf(calibrated(shown), labels, resampling) },
  }
}

function curvesOf(
  probabilities: readonly Float32Array[],
  labels: readonly Uint8Array[],
  resampling: ResamplingOptions,
): CalibrationCurves {
  const { pooled, heads } = reliabilityCurves(probabilities, labels)
  return {
    reliability: pooled,
    headErrors: errorsOf(heads),
    abstention: abstentionCurve(probabilities, labels),
    kept: abstentionCurve(probabilities, labels, { coverages: KEPT_SHARES, resampling }).points,
  }
}

function errorsOf(heads: ReliabilityCurves['heads']): CalibrationCurves['headErrors'] {
  const entries = OBSERVATIONS.map((name) => [name, heads[name].expectedCalibrationError])
  return Object.fromEntries(entries) as CalibrationCurves['headErrors']
}

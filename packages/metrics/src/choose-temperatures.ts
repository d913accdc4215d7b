import { OBSERVATIONS } from '@chexpp/labels'
import { applyTemperature, type Temperatures } from './apply-temperature'
import { assertHeadRows } from './assert-head-rows'
import { byObservation } from './by-observation'
import { fitTemperature, type TemperatureFit } from './fit-temperature'
import { scoreRows, type HeadScores } from './head-scores'
import { rowScores } from './row-scores'

/** No temperature, one for all heads, or one for each head. */
export const TEMPERATURE_SCALINGS = ['none', 'all', 'heads'] as const

export type TemperatureScaling = (typeof TEMPERATURE_SCALINGS)[number]

export interface ChosenTemperatures {
  readonly scaling: TemperatureScaling
  /** Mean negative log likelihood in nats, of rows that took no part in the fit. */
  readonly logLoss: Readonly<Record<TemperatureScaling, number>>
}

const FOLDS = 5

/**
 * Which temperature scaling is best on rows that it was not fitted on, by cross-validation in 5 folds: temperatures of single
 * heads fit their rows always better and others not always. The simpler one is taken where two are as good.
 *
 * @param scores `[rows][14 * 4]` logits or probabilities, of rows that the student was not trained on
 * @param reference `[rows][14]` class indexes of the same reports
 * @throws {RangeError} where there are fewer rows than folds, and as `fitTemperature` does
 */
export function chooseTemperatures(scores: HeadScores, reference: readonly Uint8Array[]): ChosenTemperatures {
  const { what, rows } = scoreRows(scores)
  assertHeadRows(what, rows, reference)
  if (rows.length < FOLDS) throw new RangeError(`${rows.length} rows for ${FOLDS} folds; give more`)
  const losses = { none: 0, all: 0, heads: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const [inside, outside] = [true, false].map((inFold) =>
      reference.flatMap((_, row) => ((row % FOLDS === fold) === inFold ? [row] : [])),
    )
    const fit = fitTemperature(
      pickRows(scores, outside),
      outside.map((row) => reference[row]),
    )
    for (const scaling of TEMPERATURE_SCALINGS) {
      const calibrated = applyTemperature(pickRows(scores, inside), temperaturesOf(fit, scaling))
      calibrated.forEach((probabilities, place) => {
        losses[scaling] += rowScores(probabilities, reference[inside[place]]).logLoss / rows.length
      })
    }
  }
  const scaling = TEMPERATURE_SCALINGS.reduce((best, each) => (losses[each] < losses[best] ? each : best))
  return { scaling, logLoss: losses }
}

/**
 * The temperatures of a scaling. What the rows did not determine is not taken: such a head has the one of all heads, and 1 where
 * that is not determined either.
 */
export function temperaturesOf({ all, heads }: TemperatureFit, scaling: TemperatureScaling): Temperatures {
  const common = scaling !== 'none' && all.determined ? all.temperature : 1
  if (scaling !== 'heads') return { temperature: common }
  return byObservation((head) => {
    const { determined, temperature } = heads[OBSERVATIONS[head]]
    return { temperature: determined ? temperature : common }
  })
}

function pickRows(scores: HeadScores, places: readonly number[]): HeadScores {
  return 'logits' in scores
    ? { logits: places.map((place) => scores.logits[place]) }
    : { probabilities: places.map((place) => scores.probabilities[place]) }
}

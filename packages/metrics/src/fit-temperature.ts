import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { assertHeadRows } from './assert-head-rows'
import { byObservation } from './by-observation'
import { CLASSES, HEADS, headLogProbabilities, scoreRows, type HeadScores } from './head-scores'

/** The least and the greatest temperature that is looked for. */
export const TEMPERATURE_BOUNDS = { least: 0.01, greatest: 100 } as const

export interface FittedTemperature {
  /** Logits are divided by it: over 1 where the student was too sure, under 1 where it was not sure enough. */
  readonly temperature: number
  /**
   * Whether the rows determine it. A head that is right on all of them is the better the surer it gets, so that it ends at
   * the least of `TEMPERATURE_BOUNDS`; one whose probabilities are all equal, or all 0 or 1, is the same at every temperature
   * and keeps 1. Neither says anything of other data.
   */
  readonly determined: boolean
  /** Mean negative log likelihood of the reference classes in nats, at temperature 1 and at the fitted one. */
  readonly logLoss: { readonly before: number; readonly after: number }
  /** Decisions that it was fitted on. */
  readonly decisions: number
  /** Decisions left out, because the student gave the reference class a probability of 0, which no temperature changes. */
  readonly impossible: number
}

export interface TemperatureFit {
  /** One temperature for all heads. */
  readonly all: FittedTemperature
  /** One for each head, fitted on that head alone. */
  readonly heads: Readonly<Record<Observation, FittedTemperature>>
}

/** The log probabilities of a head in one row, and the class that the reference has. */
interface Decision {
  readonly logProbabilities: readonly number[]
  readonly reference: number
}

/**
 * Temperature scaling: the one number that logits are divided by so that probabilities fit a reference best, by negative log
 * likelihood. The most probable class stays the same. Fit it on rows that the student was not trained on, and judge it on
 * others. The likelihood is convex in `1 / temperature`: its slope is followed to 0 by bisection, which cannot miss.
 *
 * Source: Guo et al., "On calibration of modern neural networks", 2017. scikit-learn: `CalibratedClassifierCV(method="temperature")`.
 *
 * @param scores `[rows][14 * 4]` logits or probabilities
 * @param reference `[rows][14]` class indexes of the same reports
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes; where a score is NaN or no
 *   probability; where the student finds the reference impossible in every row of a head
 */
export function fitTemperature(scores: HeadScores, reference: readonly Uint8Array[]): TemperatureFit {
  const { what, rows } = scoreRows(scores)
  assertHeadRows(what, rows, reference)
  const decisions = Array.from({ length: HEADS }, (_, head) =>
    reference.map((labels, row) => ({
      logProbabilities: headLogProbabilities(scores, row, head),
      reference: labels[head],
    })),
  )
  return {
    heads: byObservation((head) => fit(OBSERVATIONS[head], decisions[head])),
    all: fit('all heads', decisions.flat()),
  }
}

function fit(name: string, decisions: readonly Decision[]): FittedTemperature {
  const possible = decisions.filter(({ logProbabilities, reference }) => logProbabilities[reference] > -Infinity)
  if (possible.length === 0)
    throw new RangeError(`${name}: every reference class has a probability of 0; are heads and classes in their order?`)
  const lossAt = (temperature: number) => meanLoss(possible, 1 / temperature).loss
  const found = leastLoss(possible)
  return {
    ...found,
    logLoss: { before: lossAt(1), after: lossAt(found.temperature) },
    decisions: possible.length,
    impossible: decisions.length - possible.length,
  }
}

// Bisection halves ln(greatest / least) = 9.2 each time: after 50 steps the temperature is known to 1e-14 of itself.
const STEPS = 50
// Of a slope that is 0 but for rounding.
const FLAT = 1e-12

function leastLoss(decisions: readonly Decision[]): { readonly temperature: number; readonly determined: boolean } {
  const { least, greatest } = TEMPERATURE_BOUNDS
  // The slope over 1 / temperature, which falls as the temperature rises.
  const slopeAt = (temperature: number) => meanLoss(decisions, 1 / temperature).slope
  if (Math.abs(slopeAt(least)) < FLAT && Math.abs(slopeAt(greatest)) < FLAT)
    return { temperature: 1, determined: false }
  if (slopeAt(least) <= 0) return { temperature: least, determined: false }
  if (slopeAt(greatest) >= 0) return { temperature: greatest, determined: false }
  let [low, high] = [Math.log(least), Math.log(greatest)]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (slopeAt(Math.exp(middle)) > 0) low = middle
    else high = middle
  }
  return { temperature: Math.exp((low + high) / 2), determined: true }
}

/**
 * Mean of `ln sum_c e^(s l_c) - s l_reference` over decisions, for log probabilities `l` and `s = 1 / temperature`, and its
 * derivative by `s`: the expected log probability less that of the reference.
 */
function meanLoss(decisions: readonly Decision[], scale: number): { readonly loss: number; readonly slope: number } {
  let loss = 0
  let slope = 0
  for (const { logProbabilities, reference } of decisions) {
    const highest = Math.max(...logProbabilities)
    let sum = 0
    let weighted = 0
    for (let c = 0; c < CLASSES; c++) {
      const logProbability = logProbabilities[c]
      if (logProbability === -Infinity) continue
      const weight = Math.exp(scale * (logProbability - highest))
      sum += weight
      weighted += weight * logProbability
    }
    loss += Math.log(sum) + scale * (highest - logProbabilities[reference])
    slope += weighted / sum - logProbabilities[reference]
  }
  return { loss: loss / decisions.length, slope: slope / decisions.length }
}

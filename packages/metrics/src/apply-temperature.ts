import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { assertHeadRow } from './assert-head-rows'
import { CLASSES, HEADS, headLogProbabilities, scoreRows, type HeadScores } from './head-scores'

/** One temperature for all heads, or one for each: `all` or `heads` of what `fitTemperature` returns. */
export type Temperatures =
  { readonly temperature: number } | Readonly<Record<Observation, { readonly temperature: number }>>

/**
 * Probabilities at a temperature, `softmax(logits / temperature)`. A class of probability 0 keeps it.
 *
 * @param scores `[rows][14 * 4]` logits or probabilities
 * @returns `[rows][14 * 4]` probabilities; each head's sum to 1
 * @throws {RangeError} for rows that are not of this shape, a score that is NaN or no probability, and a temperature that is
 *   not above 0
 * @example applyTemperature({ probabilities }, fitTemperature({ probabilities }, reference).heads)
 */
export function applyTemperature(scores: HeadScores, temperatures: Temperatures): Float32Array[] {
  const { what, rows } = scoreRows(scores)
  const ofHeads = OBSERVATIONS.map((name) => temperatureOf(temperatures, name))
  return rows.map((values, row) => {
    assertHeadRow(what, values, row)
    const scaled = new Float32Array(HEADS * CLASSES)
    for (const [head, temperature] of ofHeads.entries()) {
      const logProbabilities = headLogProbabilities(scores, row, head)
      const highest = Math.max(...logProbabilities)
      const weights = logProbabilities.map((logProbability) => Math.exp((logProbability - highest) / temperature))
      const sum = weights.reduce((total, weight) => total + weight, 0)
      scaled.set(
        weights.map((weight) => weight / sum),
        head * CLASSES,
      )
    }
    return scaled
  })
}

function temperatureOf(temperatures: Temperatures, head: Observation): number {
  const { temperature } = 'temperature' in temperatures ? temperatures : temperatures[head]
  if (!(temperature > 0 && temperature < Infinity))
    throw new RangeError(`the temperature of ${head} is ${temperature}; give a number above 0`)
  return temperature
}

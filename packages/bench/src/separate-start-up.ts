import { type Spread, spreadOf } from './spread'
import type { Throughput } from './throughput'

/** A program's time told apart: what it needs before the first item, and how fast it is from there on. */
export interface StartUpAndRate {
  readonly startUpSeconds: Spread
  /** Once it has started. */
  readonly itemsPerSecond: Spread
  /** The same rate of each pair of runs, in their order. */
  readonly rates: readonly number[]
}

/**
 * Tells the start-up of a program from its rate by two sizes of input: `seconds = start-up + items / rate` holds for both, so
 * that the rate is `(large - small items) / (large - small seconds)`, and what is left of the small run is start-up. Each large
 * run is set against the small one beside it. Of a program that is slow to start and seen from outside there is no other way.
 *
 * @param small the program on a small input, measured in turn with
 * @param large itself on a larger one
 * @returns `null` where a larger input took no longer than the small one beside it: then the sizes are too alike, or too small,
 *   for a rate to be told
 * @throws RangeError when the larger input does not have more items, or the two did not run equally often
 */
export function separateStartUp(small: Throughput, large: Throughput): StartUpAndRate | null {
  if (!(large.items > small.items))
    throw new RangeError(`${large.name}: ${large.items} items are not more than ${small.items}; give a larger input`)
  if (large.runSeconds.length !== small.runSeconds.length)
    throw new RangeError(`${large.name}: the two sizes must run equally often; measure them in turn`)
  const extraItems = large.items - small.items
  const extraSeconds = large.runSeconds.map((seconds, run) => seconds - small.runSeconds[run])
  if (extraSeconds.some((seconds) => seconds <= 0)) return null
  const rates = extraSeconds.map((seconds) => extraItems / seconds)
  return {
    // Noise can make the rest negative; no program starts before it is called.
    startUpSeconds: spreadOf(small.runSeconds.map((seconds, run) => Math.max(0, seconds - small.items / rates[run]))),
    itemsPerSecond: spreadOf(rates),
    rates,
  }
}

import { measureInTurn } from './measure-in-turn'
import { type Spread, spreadOf } from './spread'
import { type Throughput, throughputRatios } from './throughput'
import type { BenchOptions, Workload } from './workload'

export interface ThroughputComparison {
  readonly reference: Throughput
  readonly candidate: Throughput
  /** How many times as fast the candidate is, in items per second, of each pair of runs. */
  readonly ratios: readonly number[]
  readonly ratio: Spread
}

/**
 * How many times as fast a candidate is as a reference: their runs alternate, and each run is compared with its neighbour.
 * A machine that slows down or is shared meanwhile slows both of a pair, so that it leaves their ratio alone; it would not
 * leave alone the ratio of two medians that were measured one after the other.
 *
 * The two may go over different numbers of items: a fast candidate needs more of them for its runs to be long enough.
 *
 * @throws RangeError when there are no items, when counts are out of range, or when a run was too short for the clock.
 * @throws the signal's reason when aborted.
 */
export async function compareThroughput<Item>(
  reference: Workload<Item>,
  candidate: Workload<Item>,
  options: BenchOptions = {},
): Promise<ThroughputComparison> {
  const [ofReference, ofCandidate] = await measureInTurn([reference, candidate], options)
  const ratios = throughputRatios(ofReference, ofCandidate)
  return { reference: ofReference, candidate: ofCandidate, ratios, ratio: spreadOf(ratios) }
}

import { type Spread, spreadOf } from './spread'

/** How fast a workload ran once warm. */
export interface Throughput {
  readonly name: string
  /** Items in one run. */
  readonly items: number
  /** Wall-clock time of each timed run, in the order they were made. */
  readonly runSeconds: readonly number[]
  readonly itemsPerSecond: Spread
  /** Peak resident set size of the whole process up to the end of the measurement: it holds all that ran before, too. */
  readonly peakMemoryBytes: number
}

export function throughputOf(
  name: string,
  items: number,
  runSeconds: readonly number[],
  peakMemoryBytes: number,
): Throughput {
  return {
    name,
    items,
    runSeconds,
    itemsPerSecond: spreadOf(runSeconds.map((seconds) => items / seconds)),
    peakMemoryBytes,
  }
}

/**
 * How many times as fast a candidate ran as a reference, run by run: of two that were measured in turn, each run is compared
 * with its neighbour.
 *
 * @throws RangeError when the two were not run equally often.
 */
export function throughputRatios(reference: Throughput, candidate: Throughput): readonly number[] {
  if (reference.runSeconds.length !== candidate.runSeconds.length) {
    throw new RangeError(
      `${candidate.name} ran ${candidate.runSeconds.length} times, ${reference.name} ${reference.runSeconds.length} times; ` +
        'measure them in turn',
    )
  }
  return candidate.runSeconds.map(
    (seconds, run) => candidate.items / seconds / (reference.items / reference.runSeconds[run]),
  )
}

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

import type { Instruments } from './instruments'

/** What is timed: one run goes over all items. */
export interface Workload<Item> {
  /** As it stands in tables. */
  readonly name: string
  readonly items: readonly Item[]
  /** Goes over all items, at once or asynchronously; what it gives back is dropped. */
  readonly run: (items: readonly Item[]) => unknown
}

/** A run that has ended. */
export interface BenchProgress {
  readonly name: string
  readonly phase: 'warm-up' | 'timed'
  /** How many runs of this workload and phase are done, and how many there will be. */
  readonly done: number
  readonly total: number
}

export interface BenchOptions {
  /** Runs before the clock counts, so that code is compiled and caches are as full as they get; default 1. */
  readonly warmupRuns?: number
  /** Timed runs; default 5. */
  readonly repeats?: number
  /** Ends the measurement between two runs. */
  readonly signal?: AbortSignal
  /** Called after each run, while no clock counts. */
  readonly onProgress?: (progress: BenchProgress) => void
  /** Clock and memory gauge; default those of the process. */
  readonly instruments?: Instruments
}

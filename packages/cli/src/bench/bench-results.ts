import type { Spread } from '@chexpp/bench'

/** What `--json` writes. Rates are of the steady state: start-up is left out of them. */
export interface BenchResults {
  readonly machine: {
    readonly processor: string
    readonly cores: number
    readonly memoryBytes: number
    readonly platform: string
    readonly node: string
    /** Processes that waited for a core, mean of the minute before; well over 0 the machine was busy with something else. */
    readonly loadAverage: number
  }
  readonly input: { readonly reports: number; readonly sentences: number; readonly characters: number }
  readonly settings: { readonly warmupRuns: number; readonly repeats: number; readonly pricePerHour: number | null }
  /** In the order asked for, labelers first. */
  readonly entries: readonly BenchEntry[]
  /** Those that could not be timed. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[]
}

export interface BenchEntry {
  readonly kind: 'labeler' | 'command'
  readonly name: string
  /** Texts that a student reads at once; `null` for all others. */
  readonly batchSize: number | null
  /** Seconds from the start of its process until it labels; of a command the median that two input sizes tell. */
  readonly startUpSeconds: number | null
  /** `null` where a command took no longer for its larger input. */
  readonly reportsPerSecond: Spread | null
  readonly sentencesPerSecond: Spread | null
  /** How many times as fast as the first entry, run by run; `null` for the first. */
  readonly timesAsFast: Spread | null
  /** `null` where it cannot be seen: of commands it can on Linux. */
  readonly peakMemoryBytes: number | null
  /** Start-up left out; `null` without a price. */
  readonly costPerMillionReports: number | null
  /** A command's whole run, start-up included. */
  readonly wholeRun?: { readonly reports: number; readonly seconds: Spread }
}

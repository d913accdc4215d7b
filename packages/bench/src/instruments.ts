/** What is measured with; tests bring their own. */
export interface Instruments {
  /** Milliseconds of a clock that never runs backwards; only differences count. */
  readonly now: () => number
  /** Most memory the process has held at once since it began, in bytes. */
  readonly peakMemory: () => number
}

/** The clock of the process, and its peak resident set size as the operating system kept it. */
export const PROCESS_INSTRUMENTS: Instruments = {
  now: () => performance.now(),
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
}

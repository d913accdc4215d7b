import type { TimedCommand } from './timed-command'
import type { TimedProcess } from './timed-process'

/** What is timed from outside: a process that answers, or a command line. */
export type TimedProgram =
  | {
      readonly kind: 'process'
      readonly name: string
      readonly process: TimedProcess
      /** How many items it goes over, so many times in a run. */
      readonly items: number
      readonly passes: number
    }
  | { readonly kind: 'command'; readonly command: TimedCommand }

/** A run shorter than this says more of the clock and the messages than of the program. */
const SHORTEST_RUN_SECONDS = 0.3

export interface ProcessRunOptions {
  readonly name: string
  readonly process: TimedProcess
  readonly items: number
  /** Items are gone over as often as a run needs to be so long; default 0.3. */
  readonly shortestRunSeconds?: number
}

/** Finds out how often the items go into a run that is long enough for the clock. */
export async function prepareProcess(options: ProcessRunOptions): Promise<TimedProgram> {
  const { name, process, items, shortestRunSeconds = SHORTEST_RUN_SECONDS } = options
  // The first time it is slow, so that this says nothing of how often the items go into a run.
  await process.run(1)
  let passes = 1
  while ((await process.run(passes)) < shortestRunSeconds) passes *= 2
  return { kind: 'process', name, process, items, passes }
}

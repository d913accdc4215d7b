import { measureInTurn } from './measure-in-turn'
import { separateStartUp } from './separate-start-up'
import { spreadOf, type Spread } from './spread'
import type { Throughput } from './throughput'
import type { TimedProgram } from './timed-program'
import type { BenchOptions, Workload } from './workload'

/** How long a program takes to start, and how fast it is from there on. */
export interface ProgramTiming {
  readonly name: string
  /** From the start of its process until it is ready; of a command the median that two input sizes tell. */
  readonly startUpSeconds: number | null
  /** In the steady state; `null` where a command took no longer for its larger input. */
  readonly itemsPerSecond: Spread | null
  /** The same of each run, in their order; none where it is `null`. */
  readonly rates: readonly number[]
  /** Most memory that it has held; `null` where it cannot be seen: of commands it can on Linux. */
  readonly peakMemoryBytes: number | null
  /** A command's runs on its small and its large input, start-up included. */
  readonly wholeRuns?: Readonly<Record<'small' | 'large', WholeRun>>
}

export interface WholeRun {
  readonly items: number
  readonly seconds: Spread
}

/**
 * Times programs in turn, so that what else the machine does meets all alike.
 *
 * @returns one timing a program, in their order
 * @throws RangeError for counts that are out of range
 * @throws the signal's reason when aborted
 */
export async function timePrograms(
  programs: readonly TimedProgram[],
  options: BenchOptions = {},
): Promise<readonly ProgramTiming[]> {
  const workloads = programs.map(workloadsOf)
  const throughputs = await measureInTurn(workloads.flat(), options)
  let next = 0
  const measured = programs.map((program, index) => {
    const own = throughputs.slice(next, (next += workloads[index].length))
    return { program, own, steady: steadyState(own) }
  })
  return measured.map(({ program, own, steady }) => ({
    ...describe(program, own),
    startUpSeconds: program.kind === 'process' ? program.process.startUpSeconds : (steady?.startUpSeconds ?? null),
    itemsPerSecond: steady ? spreadOf(steady.rates) : null,
    rates: steady?.rates ?? [],
  }))
}

/** How many times as fast a program is as another that was timed in turn with it, run by run; `null` where one has no rate. */
export function timesAsFast(program: ProgramTiming, reference: ProgramTiming): Spread | null {
  if (program.rates.length === 0 || reference.rates.length === 0) return null
  return spreadOf(program.rates.map((rate, run) => rate / reference.rates[run]))
}

/** One workload of a process; of a command two. Only how many items they have counts: each knows its own. */
function workloadsOf(program: TimedProgram): readonly Workload<undefined>[] {
  const many = (count: number) => new Array<undefined>(count).fill(undefined)
  if (program.kind === 'process') {
    const { name, process, items, passes } = program
    return [{ name, items: many(items * passes), run: () => process.run(passes) }]
  }
  const { name, sizes, run } = program.command
  return (['small', 'large'] as const).map((size) => ({ name, items: many(sizes[size]), run: () => run(size) }))
}

interface SteadyState {
  readonly startUpSeconds?: number
  readonly rates: readonly number[]
}

/** Rates without start-up, run by run; undefined where two sizes tell none. */
function steadyState([small, large]: readonly Throughput[]): SteadyState | undefined {
  if (large === undefined) return { rates: small.runSeconds.map((seconds) => small.items / seconds) }
  const told = separateStartUp(small, large)
  return told ? { startUpSeconds: told.startUpSeconds.median, rates: told.rates } : undefined
}

function describe(program: TimedProgram, own: readonly Throughput[]) {
  if (program.kind === 'process') return { name: program.name, peakMemoryBytes: program.process.peakMemoryBytes() }
  const { name, peakMemoryBytes } = program.command
  const [small, large] = own.map(({ items, runSeconds }) => ({ items, seconds: spreadOf(runSeconds) }))
  return { name, peakMemoryBytes: peakMemoryBytes(), wholeRuns: { small, large } }
}

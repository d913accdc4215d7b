import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  costPerMillion,
  measureInTurn,
  separateStartUp,
  spreadOf,
  type BenchProgress,
  type Spread,
  type Throughput,
  type Workload,
} from '@chexpp/bench'
import type { BenchEntry, BenchResults } from './bench-results'
import type { LabelerTask } from './labeler-messages'
import { startLabeler, type RunningLabeler } from './start-labeler'
import { prepareCommand, type TimedCommand } from './timed-command'

export interface BenchPlan {
  readonly reports: readonly string[]
  /** How many sentences the reports have. */
  readonly sentences: number
  readonly labelers: readonly { readonly name: string; readonly task: LabelerTask }[]
  readonly commands: readonly { readonly template: string; readonly header: string | undefined }[]
  readonly warmupRuns: number
  readonly repeats: number
  readonly pricePerHour: number | null
  readonly signal: AbortSignal
  readonly onProgress: (progress: BenchProgress) => void
}

/** What is timed, with what it was measured as: its steady state, or the two sizes that this is told from. */
type Timed =
  | {
      readonly kind: 'labeler'
      readonly name: string
      readonly batchSize: number | null
      readonly running: RunningLabeler
      readonly passes: number
    }
  | { readonly kind: 'command'; readonly command: TimedCommand }

type Measured = Pick<BenchResults, 'entries' | 'failures'>

/** A run shorter than this says more of the clock and the messages than of the labeler. */
const SHORTEST_RUN_SECONDS = 0.3

/**
 * Starts every labeler and command, then times them in turn, so that what else the machine does meets all alike. What cannot be
 * started is told and left out.
 */
export async function runBench(plan: BenchPlan): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-bench-'))
  const started: Timed[] = []
  const failures: { name: string; reason: string }[] = []
  const attempt = async (name: string, start: () => Promise<Timed>): Promise<void> => {
    try {
      started.push(await start())
    } catch (error) {
      plan.signal.throwIfAborted()
      failures.push({ name, reason: (error as Error).message })
    }
  }
  try {
    for (const { name, task } of plan.labelers) await attempt(name, () => prepareLabeler(name, task, plan.signal))
    for (const [index, { template, header }] of plan.commands.entries()) {
      await attempt(template, async () => {
        const own = join(folder, String(index))
        await mkdir(own)
        const { reports, signal } = plan
        return { kind: 'command', command: await prepareCommand({ template, header, reports, folder: own, signal }) }
      })
    }
    const entries = started.length === 0 ? [] : await measure(started, plan)
    return { entries, failures }
  } finally {
    for (const timed of started) if (timed.kind === 'labeler') timed.running.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepareLabeler(name: string, task: LabelerTask, signal: AbortSignal): Promise<Timed> {
  const running = await startLabeler(task, signal)
  try {
    // The first time it is slow, so that this says nothing of how often the reports go into a run.
    await running.run(1)
    let passes = 1
    while ((await running.run(passes)) < SHORTEST_RUN_SECONDS) passes *= 2
    return { kind: 'labeler', name, batchSize: task.batchSize ?? null, running, passes }
  } catch (error) {
    running.stop()
    throw error
  }
}

async function measure(started: readonly Timed[], plan: BenchPlan): Promise<readonly BenchEntry[]> {
  const { warmupRuns, repeats, signal, onProgress } = plan
  const workloads = started.map((timed) => workloadsOf(timed, plan.reports.length))
  const throughputs = await measureInTurn(workloads.flat(), { warmupRuns, repeats, signal, onProgress })
  let next = 0
  const measured = started.map((timed, index) => {
    const own = throughputs.slice(next, (next += workloads[index].length))
    return { timed, own, steady: steadyState(own) }
  })
  const [{ steady: first }] = measured
  return measured.map(({ timed, own, steady }, index) => ({
    ...describe(timed, own),
    ...figures(steady, plan),
    startUpSeconds: timed.kind === 'labeler' ? timed.running.startUpSeconds : (steady?.startUpSeconds ?? null),
    timesAsFast:
      index > 0 && first && steady ? spreadOf(steady.rates.map((rate, run) => rate / first.rates[run])) : null,
  }))
}

/** One workload of a labeler; of a command two. Only how many items they have counts: each knows its reports. */
function workloadsOf(timed: Timed, reports: number): readonly Workload<undefined>[] {
  const items = (count: number) => new Array<undefined>(count).fill(undefined)
  if (timed.kind === 'labeler') {
    const { name, running, passes } = timed
    return [{ name, items: items(reports * passes), run: () => running.run(passes) }]
  }
  const { name, sizes, run } = timed.command
  return (['small', 'large'] as const).map((size) => ({ name, items: items(sizes[size]), run: () => run(size) }))
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

function describe(timed: Timed, own: readonly Throughput[]) {
  if (timed.kind === 'labeler') {
    const { kind, name, batchSize, running } = timed
    return { kind, name, batchSize, peakMemoryBytes: running.peakMemoryBytes() }
  }
  const { name, sizes, peakMemoryBytes } = timed.command
  const wholeRun = { reports: sizes.large, seconds: spreadOf(own[own.length - 1].runSeconds) }
  return { kind: timed.kind, name, batchSize: null, peakMemoryBytes: peakMemoryBytes(), wholeRun }
}

function figures(steady: SteadyState | undefined, { reports, sentences, pricePerHour }: BenchPlan) {
  if (steady === undefined) return { reportsPerSecond: null, sentencesPerSecond: null, costPerMillionReports: null }
  const reportsPerSecond: Spread = spreadOf(steady.rates)
  return {
    reportsPerSecond,
    sentencesPerSecond: spreadOf(steady.rates.map((rate) => (rate * sentences) / reports.length)),
    costPerMillionReports: pricePerHour === null ? null : costPerMillion(reportsPerSecond.median, pricePerHour),
  }
}

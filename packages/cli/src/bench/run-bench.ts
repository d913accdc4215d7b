import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  costPerMillion,
  prepareCommand,
  prepareProcess,
  startTimedProcess,
  timePrograms,
  timesAsFast,
  type BenchProgress,
  type ProgramTiming,
  type Spread,
  type TimedProgram,
} from '@chexpp/bench'
import type { BenchEntry, BenchResults } from './bench-results'
import { LABELER_PROCESS, type LabelerTask } from './labeler-task'

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

interface Started {
  readonly program: TimedProgram
  readonly batchSize: number | null
}

type Measured = Pick<BenchResults, 'entries' | 'failures'>

/**
 * Starts every labeler and command, then times them in turn, so that what else the machine does meets all alike. What cannot be
 * started is told and left out.
 */
export async function runBench(plan: BenchPlan): Promise<Measured> {
  const { reports, warmupRuns, repeats, signal, onProgress } = plan
  const folder = await mkdtemp(join(tmpdir(), 'chexpp-bench-'))
  const started: Started[] = []
  const failures: { name: string; reason: string }[] = []
  const attempt = async (name: string, start: () => Promise<Started>): Promise<void> => {
    try {
      started.push(await start())
    } catch (error) {
      signal.throwIfAborted()
      failures.push({ name, reason: (error as Error).message })
    }
  }
  try {
    for (const { name, task } of plan.labelers) {
      const batchSize = task.batchSize ?? null
      await attempt(name, async () => ({ program: await startLabeler(name, task, signal), batchSize }))
    }
    for (const [index, { template, header }] of plan.commands.entries()) {
      await attempt(template, async () => {
        const own = join(folder, String(index))
        await mkdir(own)
        const command = await prepareCommand({ template, header, texts: reports, folder: own, signal })
        return { program: { kind: 'command', command }, batchSize: null }
      })
    }
    const timings =
      started.length === 0
        ? []
        : await timePrograms(
            started.map(({ program }) => program),
            { warmupRuns, repeats, signal, onProgress },
          )
    return {
      entries: timings.map((timing, index) =>
        entryOf(started[index], timing, index === 0 ? null : timesAsFast(timing, timings[0]), plan),
      ),
      failures,
    }
  } finally {
    for (const { program } of started) if (program.kind === 'process') program.process.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startLabeler(name: string, task: LabelerTask, signal: AbortSignal): Promise<TimedProgram> {
  const running = await startTimedProcess({ module: process.argv[1], arguments: [LABELER_PROCESS], task, signal })
  try {
    return await prepareProcess({ name, process: running, items: task.reports.length })
  } catch (error) {
    running.stop()
    throw error
  }
}

function entryOf(
  { program, batchSize }: Started,
  { name, startUpSeconds, itemsPerSecond, peakMemoryBytes, wholeRuns }: ProgramTiming,
  asFastAsFirst: Spread | null,
  { reports, sentences, pricePerHour }: BenchPlan,
): BenchEntry {
  const { large } = wholeRuns ?? {}
  return {
    kind: program.kind === 'process' ? 'labeler' : 'command',
    name,
    batchSize,
    startUpSeconds,
    reportsPerSecond: itemsPerSecond,
    sentencesPerSecond: itemsPerSecond && scaled(itemsPerSecond, sentences / reports.length),
    timesAsFast: asFastAsFirst,
    peakMemoryBytes,
    costPerMillionReports:
      itemsPerSecond && pricePerHour !== null ? costPerMillion(itemsPerSecond.median, pricePerHour) : null,
    ...(large && { wholeRun: { reports: large.items, seconds: large.seconds } }),
  }
}

function scaled({ median, min, max }: Spread, factor: number): Spread {
  return { median: median * factor, min: min * factor, max: max * factor }
}

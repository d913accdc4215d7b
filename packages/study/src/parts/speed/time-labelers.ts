import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  prepareCommand,
  prepareProcess,
  startTimedProcess,
  timePrograms,
  type BenchProgress,
  type ProgramTiming,
  type TimedProcess,
  type TimedProgram,
} from '@chexpp/bench'
import type { TwoSentences } from '../../faults/two-sentence-timing'
import { PUBLISHED_STUDY } from '../../published'
import type { LabelerTask } from './labeler-task'
import type { TimedLabeler } from './speed-figures'
import type { SpeedSettings, TimedCommandLine } from './speed-settings'

export interface TimingPlan extends Omit<SpeedSettings, 'texts' | 'pricePerHour'> {
  readonly texts: readonly string[]
  /** Folder of the student's weights. */
  readonly checkpoint: string
  /** Where the inputs and outputs of commands may lie. */
  readonly folder: string
  readonly onProgress: (progress: BenchProgress) => void
  readonly signal: AbortSignal | undefined
}

/** Built beside the package's index. */
const LABELER_PROCESS = fileURLToPath(new URL('./labeler-process.js', import.meta.url))

const TWO_SENTENCES = PUBLISHED_STUDY.timing.sentences

interface Started extends Pick<TimedLabeler, 'kind' | 'batchSize'> {
  readonly program: TimedProgram
  readonly twoSentences: (timing: ProgramTiming) => TwoSentences
}

/**
 * Times rules, student and commands on the same texts in turn, each in a process of its own, so that start-up and memory are no
 * other's: two sentences right after the start, as the published study did, then a warm-up, then whole runs.
 *
 * @throws {UntimableCommandError} where a command line cannot be timed as it is
 * @throws {CommandFailedError} where a command fails
 */
export async function timeLabelers(plan: TimingPlan): Promise<readonly TimedLabeler[]> {
  const { checkpoint, batchSizes, commands, repeats, onProgress, signal } = plan
  const started: Started[] = []
  try {
    started.push(await startLabeler('rules', { kind: 'rules' }, plan))
    for (const batchSize of batchSizes) {
      const name = `student, ${batchSize} at once`
      started.push(await startLabeler(name, { kind: 'student', checkpoint, batchSize }, plan))
    }
    for (const [index, command] of commands.entries()) started.push(await startCommand(command, index, plan))
    const timings = await timePrograms(
      started.map(({ program }) => program),
      { repeats, signal, onProgress },
    )
    return timings.map((timing, index) => {
      const { kind, batchSize, twoSentences } = started[index]
      return { kind, batchSize, timing, twoSentences: twoSentences(timing) }
    })
  } finally {
    for (const { program } of started) if (program.kind === 'process') program.process.stop()
  }
}

async function startLabeler(
  name: string,
  labeler: LabelerTask['labeler'],
  { texts, shortestRunSeconds, signal }: TimingPlan,
): Promise<Started> {
  const task: LabelerTask = { labeler, texts }
  const running: TimedProcess = await startTimedProcess({ module: LABELER_PROCESS, task, signal })
  try {
    const seconds = await running.run(1, TWO_SENTENCES)
    const twoSentences = { seconds, secondsWithStart: running.startUpSeconds + seconds }
    const program = await prepareProcess({ name, process: running, items: texts.length, shortestRunSeconds })
    const batchSize = labeler.kind === 'student' ? labeler.batchSize : null
    return { kind: labeler.kind, batchSize, program, twoSentences: () => twoSentences }
  } catch (error) {
    running.stop()
    throw error
  }
}

/** Its small input has two sentences, so that its small run is timed in the published way. */
async function startCommand(
  { template, header }: TimedCommandLine,
  index: number,
  { texts, folder, signal }: TimingPlan,
): Promise<Started> {
  const own = join(folder, `command-${index + 1}`)
  await mkdir(own, { recursive: true })
  const small = TWO_SENTENCES
  const command = await prepareCommand({ template, header: header ?? undefined, texts, small, folder: own, signal })
  return {
    kind: 'command',
    batchSize: null,
    program: { kind: 'command', command },
    twoSentences: ({ startUpSeconds, wholeRuns }) => {
      const secondsWithStart = wholeRuns!.small.seconds.median
      return { seconds: Math.max(0, secondsWithStart - (startUpSeconds ?? 0)), secondsWithStart }
    },
  }
}

import { join } from 'node:path'
import {
  abandonRun,
  createRun,
  DEFAULT_SETTINGS,
  findUnfinishedRun,
  readRun,
  runStudy,
  type StudyData,
  type StudyEvent,
  type StudySettings,
} from '@chexpp/study'
import { Command } from 'commander'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { parsePositive, parseSeed } from '../options'
import { ProgressBar } from '../progress-bar'

interface ReproduceOptions {
  readonly data?: string
  readonly labels?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly reports?: number
  readonly steps?: number
  readonly seed?: number
  readonly out?: string
  readonly resume: boolean
}

const RUNS = 'runs'

export function reproduceCommand(setExit: (code: number) => void): Command {
  return new Command('reproduce')
    .summary('the study: corpus, labels, student, kappa per head, report')
    .description(
      'Reproduces the CheXpert++ study at a small scale, on synthetic reports or on yours, and writes an HTML report.',
    )
    .option('--data <file>', 'your reports: CSV, TSV or NDJSON, a folder or zip of .txt (default: synthetic reports)')
    .option(
      '--labels <file>',
      "labels of --data's rows, such as the official labeler's (default: the rules label each sentence)",
    )
    .option('--text-column <name>', 'column of the report text in --data')
    .option('--id-column <name>', 'column of the id in --data and --labels')
    .option('--reports <n>', `synthetic reports (default: ${DEFAULT_SETTINGS.reports})`, parsePositive)
    .option(
      '--steps <n>',
      `optimizer steps of the student (default: ${DEFAULT_SETTINGS.steps}, or as many as ${DEFAULT_SETTINGS.trainingSeconds} seconds allow)`,
      parsePositive,
    )
    .option('--seed <n>', `of everything random (default: ${DEFAULT_SETTINGS.seed})`, parseSeed)
    .option('--out <folder>', `folder of the run (default: a new one under ${RUNS}/, named by the time)`)
    .option('--resume', 'continue an interrupted run: that of --out, else the newest', false)
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp reproduce
  $ chexpp reproduce --data reports.csv --text-column text
  $ chexpp reproduce --data reports.csv --labels labels.csv --id-column study_id
  $ chexpp reproduce --resume

The last line printed is "report: PATH"; results.json and the trained student lie beside it.`,
    )
    .action(async (options: ReproduceOptions) => {
      const { directory, settings } = options.resume ? await resumeRun(options) : await startRun(options)
      const signal = abortOnInterrupt()
      const display = new StudyDisplay()
      try {
        const { results, reportPath } = await runStudy({
          directory,
          settings,
          signal,
          onEvent: (event) => display.show(event),
        })
        display.end()
        const { kappa, accuracy } = results.evaluation.mean
        process.stdout.write(
          `mean kappa ${kappa?.toFixed(4) ?? 'undefined'}, mean accuracy ${accuracy.toFixed(4)} on ${results.evaluation.rows} unseen texts\n`,
        )
        process.stdout.write(`report: ${reportPath}\n`)
        setExit(EXIT.done)
      } catch (error) {
        display.end()
        if (signal.aborted) process.stderr.write(`interrupted; continue with: --resume --out ${directory}\n`)
        else await abandonRun(directory)
        throw error
      }
    })
}

interface Run {
  readonly directory: string
  readonly settings: StudySettings
}

async function startRun(options: ReproduceOptions): Promise<Run> {
  const directory = options.out ?? join(RUNS, new Date().toISOString().slice(0, 19).replace(/:/g, '-'))
  const { reports, trainingSeconds, ...defaults } = DEFAULT_SETTINGS
  const settings: StudySettings = {
    ...defaults,
    data: studyData(options, reports),
    seed: options.seed ?? defaults.seed,
    steps: options.steps ?? defaults.steps,
    // Who asks for a number of steps gets them all.
    ...(options.steps === undefined && { trainingSeconds }),
  }
  await createRun(directory, settings)
  return { directory, settings }
}

async function resumeRun(options: ReproduceOptions): Promise<Run> {
  const changed = (['data', 'labels', 'textColumn', 'idColumn', 'reports', 'steps', 'seed'] as const).find(
    (name) => options[name] !== undefined,
  )
  if (changed !== undefined) {
    throw new UsageError(
      `--resume goes on with the settings that the run was started with; leave --${kebab(changed)} out`,
    )
  }
  const directory = options.out ?? (await findUnfinishedRun(RUNS))
  return { directory, settings: await readRun(directory) }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function studyData(options: ReproduceOptions, defaultReports: number): StudyData {
  const { data, labels, textColumn, idColumn, reports } = options
  if (data === undefined) {
    if (labels !== undefined) throw new UsageError('--labels belong to reports; name those with --data')
    return { kind: 'synthetic', reports: reports ?? defaultReports }
  }
  if (reports !== undefined) throw new UsageError('--reports counts synthetic reports; leave it out with --data')
  const columns = { textColumn, idColumn }
  return labels === undefined
    ? { kind: 'reports', path: data, ...columns }
    : { kind: 'labelled', path: data, labelsPath: labels, ...columns }
}

/** The study's events as lines and progress bars on stderr. */
class StudyDisplay {
  private bar = new ProgressBar('')

  show(event: StudyEvent): void {
    switch (event.kind) {
      case 'stage':
        this.bar.stop()
        process.stderr.write(`${event.title}\n`)
        this.bar = new ProgressBar(`  ${event.stage}`)
        break
      case 'progress':
        this.bar.update(event.progress)
        break
      case 'note':
        this.bar.stop()
        process.stderr.write(`  ${event.message}\n`)
        break
      case 'warning':
        this.bar.stop()
        process.stderr.write(`  warning: ${event.message}\n`)
        break
    }
  }

  end(): void {
    this.bar.stop()
  }
}

import { join } from 'node:path'
import {
  abandonRun,
  changeRun,
  createRun,
  FAULTS,
  findUnfinishedRun,
  PART_NAMES,
  PROFILE_SETTINGS,
  PROFILES,
  readRun,
  runStudy,
  type StudyEvent,
  type StudyResults,
  type StudySettings,
} from '@chexpp/study'
import { Command, Option } from 'commander'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { collectChoices, parsePositive, parseSeed } from '../options'
import { ProgressBar } from '../progress-bar'
import { backendOption } from '../training/backend-option'
import { collectArchitectures } from './collect-architectures'
import { changedSettings, startSettings, type StudyOptions } from './study-settings'

interface ReproduceOptions extends StudyOptions {
  readonly out?: string
  readonly resume: boolean
}

const RUNS = 'runs'
const QUICK = PROFILE_SETTINGS.quick

export function reproduceCommand(setExit: (code: number) => void): Command {
  return new Command('reproduce')
    .summary('the study: corpus, labels, student, kappa per head, its faults, report')
    .description(
      'Reproduces the CheXpert++ study, on synthetic reports or on yours, takes the published figures apart fault by fault, and writes ' +
        'an HTML report.',
    )
    .addOption(
      new Option(
        '--profile <name>',
        'how much: quick (minutes on two processor cores; the default), full (hours on them), paper (the published amounts, for a GPU; needs --data)',
      ).choices(PROFILES),
    )
    .option('--data <file>', 'your reports: CSV, TSV or NDJSON, a folder or zip of .txt (default: synthetic reports)')
    .option(
      '--labels <file>',
      "labels of --data's rows, such as the official labeler's (default: the rules label each sentence)",
    )
    .option('--text-column <name>', 'column of the report text in --data')
    .option('--id-column <name>', 'column of the id in --data and --labels')
    .option('--reports <n>', `synthetic reports (default: ${QUICK.data.reports})`, parsePositive)
    .option(
      '--steps <n>',
      `optimizer steps of the student (default: ${stepsOf(QUICK)}, or as many as ${QUICK.training.seconds} seconds allow); those that are only compared have no more`,
      parsePositive,
    )
    .option(
      '--from <model>',
      'fine-tune this pretrained encoder in place of one from random weights: a folder in Hugging Face layout, or the name of a model on the hub (default: none; with paper that of the study, Bio_ClinicalBERT)',
    )
    .option(
      '--architecture <name=model>',
      'compare this pretrained encoder with the others of Figure 1: a folder, or the name of a model on the hub; can be repeated (default: none; with paper the five of the study)',
      collectArchitectures,
    )
    .addOption(backendOption(' (default: auto; with paper gpu)'))
    .option('--seed <n>', `of everything random (default: ${QUICK.seed})`, parseSeed)
    .addOption(
      new Option(
        '--fault <name>',
        'switch on a fault of the published study, to see what it does to the student and to its figures; can be repeated',
      )
        .choices(FAULTS)
        .argParser(collectChoices(FAULTS)),
    )
    .option('--as-published', `switch on all of them: ${FAULTS.join(', ')}`)
    .addOption(
      new Option('--without <part>', 'leave a part of the study out; can be repeated')
        .choices(PART_NAMES)
        .argParser(collectChoices(PART_NAMES)),
    )
    .option(
      '--time-command <line>',
      'time a command line beside rules and student, with {input} and {output} for the files; can be repeated; runs in your shell',
      (line: string, before: readonly string[] = []) => [...before, line],
    )
    .option('--time-command-header <name>', 'header line of {input}, a CSV of one column (default: none)')
    .option('--out <folder>', `folder of the run (default: a new one under ${RUNS}/, named by the time)`)
    .option(
      '--resume',
      'continue an interrupted run: that of --out, else the newest; options given with it replace those of the run, and only what depends on them is done again',
      false,
    )
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp reproduce
  $ chexpp reproduce --profile full --data reports.csv --text-column text
  $ chexpp reproduce --data reports.csv --labels labels.csv --id-column study_id
  $ chexpp reproduce --architecture BioBERT=models/biobert-v1.1 --architecture DistilBERT=distilbert/distilbert-base-uncased
  $ chexpp reproduce --profile paper --data mimic-cxr-reports.zip --labels mimic-cxr-2.0.0-chexpert.csv.gz --from models/Bio_ClinicalBERT
  $ chexpp reproduce --as-published                  the published pipeline, with all its faults
  $ chexpp reproduce --fault row-shift --fault leakage
  $ chexpp reproduce --time-command "python NegBio/label.py --reports_path {input} --output_path {output}"
  $ chexpp reproduce --resume
  $ chexpp reproduce --resume --out runs/mine --steps 6000   trains again, but reads and labels nothing again

The last line printed is "report: PATH"; results.json and its JSON schema lie beside it. The run's folder keeps the output of each
step, and with it the texts of your reports.`,
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
        process.stdout.write(`${summary(results)}\nreport: ${reportPath}\n`)
        setExit(EXIT.done)
      } catch (error) {
        display.end()
        if (signal.aborted) process.stderr.write(`interrupted; continue with: --resume --out ${directory}\n`)
        else await abandonRun(directory)
        throw error
      }
    })
}

/** What came out, in a line; with faults, what they would have had reported before it. */
function summary({ settings: { faults }, evaluation, asReported }: StudyResults): string {
  const figures = (kappa: number | null, accuracy: number | null): string =>
    `mean kappa ${kappa?.toFixed(4) ?? 'undefined'}, mean accuracy ${accuracy?.toFixed(4) ?? 'undefined'}`
  const right = figures(evaluation.mean.kappa, evaluation.mean.accuracy)
  if (asReported === null) return `${right} on ${evaluation.rows} unseen texts`
  const reported = figures(asReported.kappa.value, asReported.accuracy.value)
  return `faults on: ${faults.join(', ')}\nas this pipeline reports it: ${reported}\nwith the right labels: ${right} on ${evaluation.rows} texts`
}

interface Run {
  readonly directory: string
  readonly settings: StudySettings
}

async function startRun(options: ReproduceOptions): Promise<Run> {
  const directory = options.out ?? join(RUNS, new Date().toISOString().slice(0, 19).replace(/:/g, '-'))
  const settings = startSettings(options)
  await createRun(directory, settings)
  return { directory, settings }
}

async function resumeRun(options: ReproduceOptions): Promise<Run> {
  if (options.profile !== undefined) {
    throw new UsageError('--resume goes on with the profile that the run was started with; leave --profile out')
  }
  const directory = options.out ?? (await findUnfinishedRun(RUNS))
  const settings = await readRun(directory)
  const changed = changedSettings(settings, options)
  if (changed !== settings) await changeRun(directory, changed)
  return { directory, settings: changed }
}

const stepsOf = ({ training }: Pick<StudySettings, 'training'>): number | undefined =>
  'steps' in training ? training.steps : undefined

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

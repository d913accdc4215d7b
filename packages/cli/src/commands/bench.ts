import { cpus, loadavg, totalmem } from 'node:os'
import { generateReports, readReports } from '@chexpp/corpora'
import type { RulesMode } from '@chexpp/rules'
import { splitSentences } from '@chexpp/sections'
import { Command, Option } from 'commander'
import type { BenchResults } from '../bench/bench-results'
import { benchTable } from '../bench/bench-table'
import type { LabelerTask } from '../bench/labeler-task'
import { runBench } from '../bench/run-bench'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { withRuleOptions } from '../labeling/rule-options'
import type { RuleFileOptions } from '../labeling/rule-files'
import { parseSectionChoice, selectSpans, type SectionChoice } from '../labeling/select-sections'
import { parseCount, parsePositive, parseRate } from '../options'
import { ProgressBar } from '../progress-bar'
import { writeWhole } from '../write-whole'

interface BenchOptions extends RuleFileOptions {
  readonly labeler: readonly string[]
  readonly base?: string
  readonly mode: RulesMode
  readonly command: readonly string[]
  readonly commandHeader?: string
  readonly batchSize: readonly number[]
  readonly reports: number
  readonly textColumn?: string
  readonly header: boolean
  readonly sections: SectionChoice
  readonly unit: 'report' | 'sentence'
  readonly cachedSentences: number
  readonly warmup: number
  readonly repeats: number
  readonly pricePerHour?: number
  readonly json?: string
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** `1,32,256` */
function parseBatchSizes(value: string): readonly number[] {
  return value.split(',').map((size) => parsePositive(size.trim()))
}

export function benchCommand(setExit: (code: number) => void): Command {
  return withRuleOptions(
    new Command('bench')
      .summary('how fast rules, students and other labelers are, and what they cost')
      .description(
        'Times labelers, and any command line, in turn on the same reports. Each runs in a process of its own; its start-up and its steady state are told apart.',
      )
      .argument('[input]', 'reports: CSV, TSV or NDJSON, a folder or zip of .txt (default: synthetic reports)')
      .option(
        '--labeler <name>',
        'rules, or the folder or file of a student; may be repeated (default: rules)',
        collect,
        [],
      )
      .option('--base <folder>', 'of a checkpoint that brings no configuration or vocabulary'),
  )
    .option(
      '--command <line>',
      'a command line, with {input} and {output} for the files; may be repeated; runs in your shell',
      collect,
      [],
    )
    .option('--command-header <name>', 'header line of {input}, a CSV of one column (default: none)')
    .option(
      '--batch-size <sizes>',
      'sentences that a student reads at once; several with commas',
      parseBatchSizes,
      [32],
    )
    .option('--reports <n>', 'time so many reports: the first of the input', parsePositive, 500)
    .option('--text-column <name>', 'column of the report text (default: the first usual one, such as text or report)')
    .option('--no-header', 'the CSV has no header line')
    .addOption(
      new Option('--sections <names>', 'auto (impression, else findings, else everything), all, or names with commas')
        .argParser(parseSectionChoice)
        .default({ kind: 'auto' }, 'auto'),
    )
    .addOption(new Option('--unit <unit>', 'what a row is').choices(['report', 'sentence']).default('report'))
    .option(
      '--cached-sentences <n>',
      'that the rules remember; every run meets the same reports, so more than 0 shows them as fast as on what they know',
      parseCount,
      0,
    )
    .option('--warmup <n>', 'runs before the clock counts', parseCount, 1)
    .option('--repeats <n>', 'runs that count', parsePositive, 5)
    .option('--price-per-hour <price>', 'of the machine, for the cost of a million reports', parseRate)
    .option('--json <file>', 'write every figure as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp bench
  $ chexpp bench reports.csv --labeler rules --labeler runs/student --batch-size 1,32 --price-per-hour 0.20
  $ chexpp bench reports.csv --command "python NegBio/label.py --reports_path {input} --output_path {output}" --repeats 3
  $ chexpp bench reports.csv --command "python chexbert/label.py -d={input} -o=out -c=chexbert.pth" --command-header "Report Impression"

Times as fast is against the first one, run by run. A command is timed on all reports and on a tenth of them: what both have in common
is its start-up, the rest its rate. Its whole reports are written to {input}, one a row, without a look for sections.
Exit codes: 0 all timed, 1 some could not be timed, 2 nothing could be done.`,
    )
    .action(async (input: string | undefined, options: BenchOptions) => {
      const results = await bench(input, options)
      for (const { name, reason } of results.failures) process.stderr.write(`not timed: ${name}: ${reason}\n`)
      if (results.entries.length === 0) return setExit(EXIT.nothingDone)
      process.stdout.write(benchTable(results))
      if (options.json) await writeWhole(options.json, JSON.stringify(results, null, 2) + '\n')
      setExit(results.failures.length > 0 ? EXIT.someFailed : EXIT.done)
    })
}

async function bench(input: string | undefined, options: BenchOptions): Promise<BenchResults> {
  const { warmup: warmupRuns, repeats, pricePerHour = null } = options
  const signal = abortOnInterrupt()
  const reports = await takeReports(input, options, signal)
  const sentences = countSentences(reports, options)
  const [loadAverage] = loadavg()
  if (loadAverage > cpus().length)
    process.stderr.write('this machine is busy with other work: rates will be low and spread; ratios stand\n')
  const bar = new ProgressBar('timing')
  try {
    const measured = await runBench({
      reports,
      sentences,
      labelers: labelerTasks(reports, options),
      commands: options.command.map((template) => ({ template, header: options.commandHeader })),
      warmupRuns,
      repeats,
      pricePerHour,
      signal,
      onProgress: ({ phase, done, total }) => phase === 'timed' && bar.update({ done, total }),
    })
    return {
      machine: {
        processor: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        memoryBytes: totalmem(),
        platform: `${process.platform} ${process.arch}`,
        node: process.versions.node,
        loadAverage,
      },
      input: { reports: reports.length, sentences, characters: reports.reduce((sum, text) => sum + text.length, 0) },
      settings: { warmupRuns, repeats, pricePerHour },
      ...measured,
    }
  } finally {
    bar.stop()
  }
}

async function takeReports(
  input: string | undefined,
  { reports: wanted, textColumn, header }: BenchOptions,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (input === undefined) return Array.from(generateReports({ seed: 1, count: wanted }), ({ text }) => text)
  const reports: string[] = []
  for await (const row of readReports(input, { textColumn, header, signal })) {
    if (row.kind === 'report' && row.text.trim() !== '') reports.push(row.text)
    if (reports.length === wanted) break
  }
  if (reports.length === 0) throw new UsageError(`${input}: there is no report to time`)
  return reports
}

/** Of what is labelled, as the students read it. */
function countSentences(reports: readonly string[], { sections, unit }: BenchOptions): number {
  if (unit === 'sentence') return reports.length
  const spans = reports.flatMap((text) => selectSpans(text, sections))
  return spans.reduce((sum, { text }) => sum + splitSentences(text).length, 0)
}

/** The rules once; a student once for each batch size. */
function labelerTasks(reports: readonly string[], options: BenchOptions) {
  const { base, mode, phrases, patterns, findings, cachedSentences, sections, unit } = options
  const names = options.labeler.length > 0 ? options.labeler : options.command.length > 0 ? [] : ['rules']
  const common = { mode, files: { phrases, patterns, findings }, cachedSentences, sections, unit, reports }
  return names.flatMap((name): { readonly name: string; readonly task: LabelerTask }[] =>
    name === 'rules'
      ? [{ name, task: { ...common, labeler: name } }]
      : options.batchSize.map((batchSize) => ({ name, task: { ...common, labeler: name, base, batchSize } })),
  )
}

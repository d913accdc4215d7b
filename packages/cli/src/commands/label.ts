import { checkOutput } from '@chexpp/corpora'
import { splitSentences } from '@chexpp/sections'
import type { RulesMode } from '@chexpp/rules'
import { Command, Option } from 'commander'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { chooseLabeler } from '../labeling/choose-labeler'
import { keepsRows, labelFile } from '../labeling/label-file'
import { withRuleOptions } from '../labeling/rule-options'
import { readRuleFiles, type RuleFileOptions } from '../labeling/rule-files'
import { parseSectionChoice, selectSpans, type SectionChoice, type Span } from '../labeling/select-sections'
import { parseShard, type Shard } from '../options'
import { ProgressBar } from '../progress-bar'

interface LabelCommandOptions extends RuleFileOptions {
  readonly out?: string
  readonly like?: 'chexpert-labeler'
  readonly labeler: string
  readonly base?: string
  readonly mode: RulesMode
  readonly textColumn?: string
  readonly idColumn?: string
  readonly header: boolean
  readonly sections: SectionChoice
  readonly unit: 'report' | 'sentence'
  readonly probabilities: boolean
  readonly evidence: boolean
  readonly format: 'csv' | 'ndjson'
  readonly shard: Shard
  readonly resume: boolean
}

const WHOLE: SectionChoice = { kind: 'all' }

export function labelCommand(setExit: (code: number) => void): Command {
  return withRuleOptions(
    new Command('label')
      .summary('the 14 labels of reports')
      .description('Labels each report of INPUT with rules or a student. Rows in = rows out, in the same order.')
      .argument('<input>', 'CSV, TSV or NDJSON (also .gz), a folder or zip of .txt, or - for standard input')
      .argument('[output]', 'the same as --out')
      .option('-o, --out <file>', 'where the labels go; - for standard output (default: -)')
      .option(
        '--labeler <name>',
        'rules, or a checkpoint: a folder, or a .pth, .pt, .bin or .safetensors file',
        'rules',
      )
      .option(
        '--base <folder>',
        'config.json and vocab.txt (or tokenizer.json) for a checkpoint that brings none, such as a single file',
      ),
  )
    .addOption(
      new Option('--like <program>', 'read and write what that program does, and label the whole text')
        .choices(['chexpert-labeler'])
        .conflicts(['textColumn', 'idColumn', 'probabilities', 'evidence']),
    )
    .option('--text-column <name>', 'column of the report text (default: the first usual one, such as text or report)')
    .option('--id-column <name>', 'column of the id (default: the first usual one, else rows are numbered)')
    .option('--no-header', 'the CSV has no header line: its columns are named 1, 2, …; a single one is the report')
    .addOption(
      new Option('--sections <names>', 'auto (impression, else findings, else everything), all, or names with commas')
        .argParser(parseSectionChoice)
        .default({ kind: 'auto' }, 'auto'),
    )
    .addOption(
      new Option('--unit <unit>', 'what a row is; a sentence is labelled as it is, without a look for sections')
        .choices(['report', 'sentence'])
        .default('report'),
    )
    .option('--probabilities', 'write the 4 probabilities of each label (students)', false)
    .option('--evidence', 'write the words that each label comes from, and the rule (rules)', false)
    .addOption(new Option('--format <format>', 'of the output').choices(['csv', 'ndjson']).default('csv'))
    .addOption(
      new Option('--shard <I/N>', 'label only the I-th of N equal parts')
        .argParser(parseShard)
        .default({ index: 1, total: 1 }, '1/1'),
    )
    .option('--resume', 'go on with an interrupted run', false)
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp label reports.csv --text-column text --id-column id -o labels.csv
  $ chexpp label mimic-cxr-reports.zip -o labels.csv
  $ chexpp label sentences.csv --unit sentence --labeler runs/student --probabilities --format ndjson -o labels.ndjson
  $ chexpp label reports.csv --labeler chexbert.pth --base bert-base-uncased --probabilities --format ndjson
  $ echo "No pleural effusion." | chexpp label - --no-header --evidence --format ndjson
  $ chexpp label --like chexpert-labeler sample_reports.csv labeled_reports.csv
  $ chexpp label reports.csv --phrases phrases --patterns patterns -o labels.csv
  $ chexpp label reports.csv --findings findings.json -o labels.csv

findings.json, one finding of your own (a column after the 14) and one more phrase for one of the 14:
  [
    { "name": "Hiatal hernia", "phrases": ["hiat(al|us) hernia"], "voids": ["hernia repair"] },
    { "name": "Edema", "phrases": ["wet lungs"] }
  ]

Values: 1.0 positive, 0.0 negative, -1.0 uncertain, blank not mentioned.
Exit codes: 0 all rows labelled, 1 some rows failed (blank, with an error column), 2 nothing could be done.`,
    )
    .action(async (input: string, output: string | undefined, options: LabelCommandOptions, command: Command) => {
      const asked = (name: keyof LabelCommandOptions) => command.getOptionValueSource(name) === 'cli'
      const like = options.like === undefined ? options : likeOfficial(options, asked('sections'))
      setExit(await label(input, outputOf(output, options.out), like))
    })
}

/** The official labeler reads a CSV without a header line, and labels all of a report. */
function likeOfficial(options: LabelCommandOptions, sectionsAsked: boolean): LabelCommandOptions {
  if (options.format === 'ndjson') throw new UsageError('--like chexpert-labeler writes CSV; leave --format ndjson out')
  return { ...options, header: false, sections: sectionsAsked ? options.sections : WHOLE }
}

function outputOf(argument: string | undefined, option: string | undefined): string {
  if (argument !== undefined && option !== undefined)
    throw new UsageError(`the output is named twice, ${argument} and ${option}; leave one out`)
  return argument ?? option ?? '-'
}

async function label(input: string, output: string, options: LabelCommandOptions): Promise<number> {
  if (options.resume && output === '-') throw new UsageError('--resume needs a file to go on with; name it with -o')
  if (output !== '-') await checkOutput(output)
  const files = (['phrases', 'patterns', 'findings'] as const).find((name) => options[name] !== undefined)
  if (files !== undefined && options.labeler !== 'rules')
    throw new UsageError(`--${files}: a student finds what it was trained on; use --labeler rules`)
  const rules = { mode: options.mode, ...(await readRuleFiles(options)) }
  const { labeler, reads, gives, findings, truncated, loaded } = await chooseLabeler({
    name: options.labeler,
    base: options.base,
    rules,
  })
  if (options.probabilities && gives === 'evidence')
    throw new UsageError('--probabilities: rules decide without them; choose a student with --labeler')
  if (options.evidence && gives === 'probabilities')
    throw new UsageError('--evidence: a student names no words; use --labeler rules')
  if (loaded !== undefined) warn(loaded)
  const choice = options.unit === 'sentence' ? WHOLE : options.sections
  const bar = new ProgressBar('labelling')
  const signal = abortOnInterrupt()
  try {
    const { rows, failed } = await labelFile({
      input,
      output,
      format: options.format,
      probabilities: options.probabilities,
      evidence: options.evidence,
      findings,
      text: options.like !== undefined,
      read: {
        textColumn: options.textColumn,
        idColumn: options.idColumn,
        header: options.header,
        onProgress: (progress) => bar.update(progress),
        onWarning: ({ kind, place }) => warn(`${place.input}, row ${place.row}: ${WARNINGS[kind]}`),
      },
      label: {
        labeler,
        select: (text) => selectSpans(text, choice),
        split: reads === 'sentences' && options.unit === 'report' ? splitSentences : asItIs,
      },
      shard: options.shard,
      resume: options.resume,
      signal,
      onFailure: warn,
    })
    bar.stop()
    if (truncated() > 0)
      warn(`${truncated()} ${reads} were longer than ${labeler.name} reads; their ends were not seen`)
    warn(`${rows} rows labelled by ${labeler.name}${failed > 0 ? `, ${failed} of them failed` : ''}`)
    return failed === 0 ? EXIT.done : failed < rows ? EXIT.someFailed : EXIT.nothingDone
  } catch (error) {
    bar.stop()
    if (keepsRows(error, signal) && output !== '-')
      warn('the rows so far are kept; the same command with --resume goes on')
    throw error
  }
}

const WARNINGS = {
  'windows-1252': 'is no UTF-8, so it was read as Windows-1252 (Latin-1)',
  nul: 'holds NUL characters, which were taken out',
  header: 'is a column name; there seems to be a header line, and it is labelled as a report',
}

const asItIs = (text: string): readonly Span[] => [{ text, start: 0 }]

function warn(message: string): void {
  process.stderr.write(`${message}\n`)
}

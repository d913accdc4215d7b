import { checkOutput, writeCsv } from '@chexpp/corpora'
import { rankForReview, STRATEGIES, type OverHeads, type ReviewRanking, type Strategy } from '@chexpp/review'
import { RULES_MODES, type RulesMode } from '@chexpp/rules'
import { Command, Option } from 'commander'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { chooseLabeler } from '../labeling/choose-labeler'
import { parseSectionChoice, type SectionChoice } from '../labeling/select-sections'
import { parsePositive, parseRate, parseSeed } from '../options'
import { ProgressBar } from '../progress-bar'
import { readReviewRows, type ReviewRows, type Teacher } from '../reviewing/read-review-rows'
import { isAtRisk, REVIEW_COLUMNS, reviewCells } from '../reviewing/review-csv'
import { writeWhole } from '../write-whole'

interface SelectOptions {
  readonly student: string
  readonly base?: string
  readonly labels?: string
  readonly labeler: string
  readonly mode: RulesMode
  readonly by: Strategy
  readonly over?: OverHeads
  readonly count: number
  readonly perObservation?: number
  readonly likeness: number
  readonly seed: number
  readonly out: string
  readonly html?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly header: boolean
  readonly sections: SectionChoice
  readonly unit: 'report' | 'sentence'
}

export function reviewSelectCommand(setExit: (code: number) => void): Command {
  return new Command('select')
    .summary('a CSV of the texts whose labels are most doubtful')
    .description(
      'Ranks the rows of TEXTS by how much a student doubts their labels, and writes those at the top for a radiologist to correct: ' +
        'text, observations in question with the classes by teacher and student, and the 14 columns as the teacher has them.',
    )
    .argument('<texts>', 'CSV, TSV or NDJSON (also .gz), a folder or zip of .txt, or - for standard input')
    .requiredOption('--student <checkpoint>', 'the student: a folder, or a .pth, .pt, .bin or .safetensors file')
    .option('--base <folder>', 'configuration and tokenizer for a student that brings none')
    .addOption(new Option('--labels <file>', "the teacher's labels of TEXTS' rows").conflicts('labeler'))
    .option('--labeler <name>', 'the teacher, in place of --labels: rules, or a checkpoint', 'rules')
    .addOption(new Option('--mode <mode>', 'of the rules').choices(RULES_MODES).default('official'))
    .optionsGroup('Which texts:')
    .addOption(
      new Option('--by <criterion>', 'what makes a label doubtful, see below')
        .choices(STRATEGIES)
        .default('disagreement'),
    )
    .addOption(
      new Option(
        '--over <heads>',
        'how 14 labels make a row: the most doubtful counts, or all (default: mean for differing-heads, else max)',
      ).choices(['max', 'mean']),
    )
    .option('--count <n>', 'texts to choose', parsePositive, 100)
    .option('--per-observation <n>', 'at most so many texts for one observation (default: no limit)', parsePositive)
    .option(
      '--likeness <share>',
      'pass over a text that shares this much of its letters with one chosen and has the same labels; 1 for the same words only',
      parseRate,
      0.8,
    )
    .option('--seed <n>', 'of random', parseSeed, 1)
    .optionsGroup('Files:')
    .option('-o, --out <file>', 'where the review file goes; - for standard output', '-')
    .option('--html <file>', 'write a self-contained page to read the texts on too')
    .option('--text-column <name>', 'column of the report text (default: the first usual one, such as text or report)')
    .option('--id-column <name>', 'column of the id, in TEXTS and --labels (default: the first usual one)')
    .option('--no-header', 'TEXTS has no header line')
    .addOption(
      new Option('--sections <names>', 'what is labelled: auto, all, or names with commas, as by chexpp label')
        .argParser(parseSectionChoice)
        .default({ kind: 'auto' }, 'auto'),
    )
    .addOption(
      new Option('--unit <unit>', 'what a row is; a sentence is labelled as it is')
        .choices(['report', 'sentence'])
        .default('report'),
    )
    .addHelpText('after', SELECT_HELP)
    .action(async (texts: string, options: SelectOptions) => {
      setExit(await select(texts, options))
    })
}

const SELECT_HELP = `
Examples:
  $ chexpp review select reports.csv --labels labels.csv --student student/best -o review.csv --html review.html
  $ chexpp review select sentences.csv --unit sentence --student student/best --by entropy --count 200 -o review.csv
  $ chexpp review select reports.csv --student student/best --per-observation 10 -o review.csv
  $ chexpp review select reports.csv --student student/best --by random -o control.csv

Criteria, each from 0 to 1:
  disagreement      1 less the student's probability for the teacher's class
  differing-heads   share of the observations with another class by the student
  entropy           of the student's 4 probabilities, whatever the teacher says
  margin            1 less the lead of the likeliest class over the second
  least-confidence  what the likeliest class lacks of certainty
  combined          the mean of disagreement and entropy
  random            by chance, to see what a criterion is worth

Correct the 14 columns only: 1.0 positive, 0.0 negative, -1.0 uncertain, blank not mentioned. id, text and fingerprint must stay as
they are: by them "chexpp review apply" knows that a correction belongs to its text. The files hold report text.
Exit codes: 0 all rows ranked, 1 some rows could not be, 2 nothing could be done.`

async function select(input: string, options: SelectOptions): Promise<number> {
  if (options.out !== '-') await checkOutput(options.out)
  if (options.html !== undefined) await checkOutput(options.html)
  const rules = { mode: options.mode }
  const student = await chooseLabeler({ name: options.student, base: options.base, rules })
  const bar = new ProgressBar('labelling')
  const signal = abortOnInterrupt()
  try {
    const read = await readReviewRows({
      input,
      read: options,
      teacher: await teacherOf(options),
      student,
      sections: options.sections,
      unit: options.unit,
      signal,
      onProgress: (progress) => bar.update(progress),
      tell,
    })
    bar.stop()
    if (read.rows.length === 0) throw new UsageError(`${input}: it has no row that both teacher and student labelled`)
    const ranking = rankForReview(read.rows, options)
    const lead = summary(read, ranking, options)
    await writeCsv(options.out, ranking.chosen.map(reviewCells), {
      columns: REVIEW_COLUMNS,
      byteOrderMark: true,
      signal,
    })
    if (options.html !== undefined) {
      const { reviewPage } = await import('../reviewing/review-page')
      await writeWhole(options.html, reviewPage({ chosen: ranking.chosen, lead }))
    }
    tell(lead)
    warnOfIds(ranking)
    return read.failed === 0 ? EXIT.done : EXIT.someFailed
  } finally {
    bar.stop()
  }
}

async function teacherOf({ labels, labeler, mode }: SelectOptions): Promise<Teacher> {
  if (labels !== undefined) return { kind: 'labels', path: labels }
  return { kind: 'labeler', chosen: await chooseLabeler({ name: labeler, rules: { mode } }) }
}

function summary({ rows }: ReviewRows, { chosen, passedOver }: ReviewRanking, { by }: SelectOptions): string {
  const { repeats, overLimit } = passedOver
  const over = [
    ...(repeats > 0 ? [`${repeats} that say nearly the same as one chosen`] : []),
    ...(overLimit > 0 ? [`${overLimit} over the limit for their observation`] : []),
  ]
  const passed = over.length === 0 ? '' : `, ${over.join(' and ')} passed over`
  return `${chosen.length} of ${rows.length} rows chosen by ${by}${passed}`
}

function warnOfIds({ chosen }: ReviewRanking): void {
  const risky = chosen.filter(({ row }) => isAtRisk(row.id)).length
  if (risky > 0)
    tell(`${risky} ids look like numbers that a spreadsheet would change; open the file with the column id as text`)
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

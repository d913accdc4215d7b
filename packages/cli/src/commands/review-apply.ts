import { checkOutput } from '@chexpp/corpora'
import { Command, InvalidArgumentError } from 'commander'
import { EXIT } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { changesTable } from '../reviewing/changes-table'
import { correctLabels } from '../reviewing/correct-labels'

interface ApplyOptions {
  readonly out: string
  readonly texts?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly header: boolean
  readonly delimiter?: string
}

export function reviewApplyCommand(setExit: (code: number) => void): Command {
  return new Command('apply')
    .summary('labels with the corrections of a review file in them')
    .description(
      'Writes LABELS with the corrections of REVIEWED: the same rows in the same order, and nothing else changed. A correction that ' +
        'does not belong to the text of its id is refused.',
    )
    .argument('<labels>', 'the labels that the texts were chosen from: CSV or TSV')
    .argument('<reviewed>', 'what "chexpp review select" wrote, corrected; - for standard input')
    .option('-o, --out <file>', 'where the labels go, which may be LABELS itself; - for standard output', '-')
    .option('--texts <file>', 'the texts as they are now: a correction of a text that has changed is refused')
    .option('--text-column <name>', 'column of the report text, in --texts')
    .option('--id-column <name>', 'column of the id, in LABELS and --texts (default: the first usual one)')
    .option('--no-header', '--texts has no header line')
    .option('--delimiter <mark>', 'between the cells of REVIEWED, such as ; (default: a comma)', parseMark)
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp review apply labels.csv review.csv -o corrected.csv
  $ chexpp review apply labels.csv review.csv --texts reports.csv --id-column id -o corrected.csv
  $ chexpp review apply labels.csv review.csv --delimiter ';' -o labels.csv
  $ chexpp train reports.csv --labels corrected.csv -o better

What changed is told by observation, on stderr. A row that cannot be used is told with its file, row and column, and the others are
applied; a row of LABELS that cannot be read gets its reason in an error column.
Exit codes: 0 all corrections applied, 1 some rows could not be used, 2 nothing could be done (then nothing is written).`,
    )
    .action(async (labels: string, reviewed: string, options: ApplyOptions) => {
      const { out, texts, textColumn, header, idColumn, delimiter } = options
      if (out !== '-') await checkOutput(out)
      const corrected = await correctLabels({
        labels,
        reviewed,
        output: out,
        idColumn,
        delimiter,
        ...(texts !== undefined && { texts: { path: texts, textColumn, header } }),
        signal: abortOnInterrupt(),
        tell,
      })
      tell(changesTable(corrected))
      setExit(corrected.failed === 0 ? EXIT.done : EXIT.someFailed)
    })
}

function parseMark(value: string): string {
  if (!/^[\t -~]$/.test(value) || /["\w]/.test(value))
    throw new InvalidArgumentError('expected one mark such as ; or a tab.')
  return value
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

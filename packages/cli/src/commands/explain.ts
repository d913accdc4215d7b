import { text as readAll } from 'node:stream/consumers'
import { OBSERVATIONS } from '@chexpp/labels'
import { explainText, type RulesMode } from '@chexpp/rules'
import { Command, Option } from 'commander'
import { formatExplanation } from '../explaining/format-explanation'
import { SCORE_MEANING } from '../explaining/student/score-meaning'
import { EXIT, UsageError } from '../failure'
import { withRuleOptions } from '../labeling/rule-options'
import { readRuleFiles, type RuleFileOptions } from '../labeling/rule-files'
import { parsePositive, parseSeed } from '../options'
import {
  CHECK_DEFAULTS,
  checkCheckpoint,
  explainByCheckpoint,
  refuseCheckpointOptions,
  type CheckpointExplainOptions,
} from './explain-by-checkpoint'

interface ExplainOptions extends RuleFileOptions, CheckpointExplainOptions {
  readonly labeler: string
  readonly mode: RulesMode
  readonly json: boolean
}

/** Where the output is no terminal. */
const USUAL_WIDTH = 100

export function explainCommand(setExit: (code: number) => void): Command {
  return (
    withRuleOptions(
      new Command('explain')
        .summary('why a text has its labels, drawn and in words')
        .description(
          'By rules: draws each sentence of TEXT that mentions something with its arcs, and says which rule decided what. ' +
            'By a checkpoint: scores each word by what it has to do with a label. All of the text counts.',
        )
        .argument('[text]', 'a sentence or a report, in quotes, or - for standard input')
        .option(
          '--labeler <name>',
          'rules, or a checkpoint: a folder, or a .pth, .pt, .bin or .safetensors file',
          'rules',
        )
        .option('--base <folder>', 'config.json and vocab.txt (or tokenizer.json) for a checkpoint that brings none')
        .addOption(
          new Option(
            '--method <name>',
            'how words are scored (default: integrated-gradients); checkpoints only',
          ).choices(Object.keys(SCORE_MEANING)),
        )
        .option('--layer <n>', 'of --method attention: counted from 1 (default: the last)', parsePositive)
        .option('--head <n>', 'of --method attention: counted from 1 (default: the mean of all)', parsePositive)
        .addOption(
          new Option(
            '--observation <name>',
            'the one to explain (default: all that are not absent); checkpoints only',
          ).choices(OBSERVATIONS),
        ),
    )
      .option('--json', 'write the explanation as data', false)
      .option('--html <file>', 'write a self-contained page with shaded words too; checkpoints only')
      .option('--svg <folder>', 'write a picture of each label too, such as sentence-1-edema.svg; checkpoints only')
      .option(
        '--check-faithfulness <file>',
        'in place of TEXT: reports, CSV, TSV or NDJSON, a folder or zip of .txt, on whose sentences all methods (or that of --method) are tried: ' +
          "words are removed and added in the order of a method's scores, and the label must change sooner than in random orders; checkpoints only",
      )
      .option('--text-column <name>', 'of --check-faithfulness: column of the report text')
      .option(
        '--cases <n>',
        `of --check-faithfulness: at most so many labels, the first of the file (default: ${CHECK_DEFAULTS.cases})`,
        parsePositive,
      )
      .option(
        '--random-orders <n>',
        `of --check-faithfulness: orders that a method's is compared with (default: ${CHECK_DEFAULTS.randomOrders})`,
        parsePositive,
      )
      .option('--seed <n>', `of --check-faithfulness (default: ${CHECK_DEFAULTS.seed})`, parseSeed)
      // A text that begins with a hyphen must not be told back as an unknown option: messages hold no report text.
      .allowUnknownOption()
      .addHelpText(
        'after',
        `
Examples:
  $ chexpp explain "No pleural effusion or pneumothorax."
  $ chexpp explain --mode corrected "Heart size has become normal."
  $ chexpp explain --patterns patterns --phrases phrases - < report.txt
  $ chexpp explain --json "Mild CHF is possible." | jq '.sentences[0].mentions'
  $ chexpp explain --labeler runs/student/best "The lungs are clear without evidence of pneumonia."
  $ chexpp explain --labeler runs/student/best --method attention --observation Pneumonia --html why.html - < report.txt

  $ chexpp explain --labeler runs/student/best --method attention --layer 1 --head 2 --svg pictures "No acute fracture."
  $ chexpp explain --labeler runs/student/best --check-faithfulness reports.csv --json > trust.json

Over the words: ━ an arc that a rule followed, ┄ one that follows from others; the arrow is at what hangs on the other.
Under the words: ═ mentions, numbered. A sentence wider than the terminal has its arcs listed.
Exit codes: 0 explained, 2 nothing could be done.`,
      )
      .action(async (text: string | undefined, options: ExplainOptions) => {
        process.stdout.write(await explain(text, options))
        setExit(EXIT.done)
      })
  )
}

const LOOKS_LIKE_OPTION = /^--[a-z][a-z-]*$/

async function explain(text: string | undefined, options: ExplainOptions): Promise<string> {
  if (text !== undefined && LOOKS_LIKE_OPTION.test(text))
    throw new UsageError(`there is no option ${text}; chexpp explain --help lists those that there are`)
  if (options.labeler === 'rules') refuseCheckpointOptions(options)
  const { checkFaithfulness } = options
  if (checkFaithfulness !== undefined) {
    if (text !== undefined) throw new UsageError('--check-faithfulness takes the place of the text; leave one out')
    return checkCheckpoint(checkFaithfulness, options, columns())
  }
  if (text === undefined) throw new UsageError("missing required argument 'text'; chexpp explain --help has examples")
  const whole = text === '-' ? await readAll(process.stdin) : text
  return options.labeler === 'rules' ? byRules(whole, options) : explainByCheckpoint(whole, options, columns())
}

async function byRules(text: string, options: ExplainOptions): Promise<string> {
  const explanation = explainText(text, { mode: options.mode, ...(await readRuleFiles(options)) })
  return options.json ? asJson(explanation) : formatExplanation(explanation, columns())
}

function asJson(explanation: object): string {
  return `${JSON.stringify(explanation, undefined, 2)}\n`
}

function columns(): number {
  return process.stdout.columns || USUAL_WIDTH
}

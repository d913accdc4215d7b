import { text as readAll } from 'node:stream/consumers'
import type { AttributionMethod } from '@chexpp/explain'
import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { explainText, type RulesMode } from '@chexpp/rules'
import { Command, Option } from 'commander'
import { formatExplanation } from '../explaining/format-explanation'
import { explainByStudent } from '../explaining/student/explain-by-student'
import { formatScores } from '../explaining/student/format-scores'
import { SCORE_MEANING } from '../explaining/student/score-meaning'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { withRuleOptions } from '../labeling/rule-options'
import { readRuleFiles, type RuleFileOptions } from '../labeling/rule-files'
import { writeWhole } from '../write-whole'

interface ExplainOptions extends RuleFileOptions {
  readonly labeler: string
  readonly base?: string
  readonly method?: AttributionMethod
  readonly observation?: Observation
  readonly mode: RulesMode
  readonly json: boolean
  readonly html?: string
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
        .argument('<text>', 'a sentence or a report, in quotes, or - for standard input')
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
        .addOption(
          new Option(
            '--observation <name>',
            'the one to explain (default: all that are not absent); checkpoints only',
          ).choices(OBSERVATIONS),
        ),
    )
      .option('--json', 'write the explanation as data', false)
      .option('--html <file>', 'write a self-contained page with shaded words too; checkpoints only')
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

Over the words: ━ an arc that a rule followed, ┄ one that follows from others; the arrow is at what hangs on the other.
Under the words: ═ mentions, numbered. A sentence wider than the terminal has its arcs listed.
Exit codes: 0 explained, 2 nothing could be done.`,
      )
      .action(async (text: string, options: ExplainOptions) => {
        if (LOOKS_LIKE_OPTION.test(text))
          throw new UsageError(`there is no option ${text}; chexpp explain --help lists those that there are`)
        const whole = text === '-' ? await readAll(process.stdin) : text
        process.stdout.write(
          options.labeler === 'rules' ? await byRules(whole, options) : await byStudent(whole, options),
        )
        setExit(EXIT.done)
      })
  )
}

const LOOKS_LIKE_OPTION = /^--[a-z][a-z-]*$/

const STUDENT_OPTIONS = ['base', 'method', 'observation', 'html'] as const

async function byRules(text: string, options: ExplainOptions): Promise<string> {
  const given = STUDENT_OPTIONS.find((name) => options[name] !== undefined)
  if (given !== undefined) throw new UsageError(`--${given}: rules have none; it belongs to a checkpoint (--labeler)`)
  const explanation = explainText(text, { mode: options.mode, ...(await readRuleFiles(options)) })
  return options.json ? asJson(explanation) : formatExplanation(explanation, columns())
}

async function byStudent(text: string, options: ExplainOptions): Promise<string> {
  const { labeler, base, method = 'integrated-gradients', observation, html } = options
  const explanation = await explainByStudent(text, {
    labeler,
    base,
    method: { method },
    observation,
    signal: abortOnInterrupt(),
  })
  if (html !== undefined) {
    const { scoresPage } = await import('../explaining/student/scores-page')
    await writeWhole(html, scoresPage(explanation))
  }
  return options.json ? asJson(explanation) : formatScores(explanation, columns())
}

function asJson(explanation: object): string {
  return `${JSON.stringify(explanation, undefined, 2)}\n`
}

function columns(): number {
  return process.stdout.columns || USUAL_WIDTH
}

import { text as readAll } from 'node:stream/consumers'
import { explainText, type RulesMode } from '@chexpp/rules'
import { Command } from 'commander'
import { formatExplanation } from '../explaining/format-explanation'
import { EXIT, UsageError } from '../failure'
import { withRuleOptions } from '../labeling/rule-options'
import { readRuleFiles, type RuleFileOptions } from '../labeling/rule-files'

interface ExplainOptions extends RuleFileOptions {
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
          'Draws each sentence of TEXT that mentions something with its arcs, and says which rule decided what. All of the text counts.',
        )
        .argument('<text>', 'a sentence or a report, in quotes, or - for standard input')
        .option('--labeler <name>', 'only rules can be explained', 'rules'),
    )
      .option('--json', 'write the explanation as data', false)
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

Over the words: ━ an arc that a rule followed, ┄ one that follows from others; the arrow is at what hangs on the other.
Under the words: ═ mentions, numbered. A sentence wider than the terminal has its arcs listed.
Exit codes: 0 explained, 2 nothing could be done.`,
      )
      .action(async (text: string, options: ExplainOptions) => {
        if (options.labeler !== 'rules')
          throw new UsageError(`--labeler ${options.labeler}: only the rules can be explained; leave --labeler out`)
        if (LOOKS_LIKE_OPTION.test(text))
          throw new UsageError(`there is no option ${text}; chexpp explain --help lists those that there are`)
        const rules = { mode: options.mode, ...(await readRuleFiles(options)) }
        const explanation = explainText(text === '-' ? await readAll(process.stdin) : text, rules)
        const output = options.json
          ? `${JSON.stringify(explanation, undefined, 2)}\n`
          : formatExplanation(explanation, process.stdout.columns || USUAL_WIDTH)
        process.stdout.write(output)
        setExit(EXIT.done)
      })
  )
}

const LOOKS_LIKE_OPTION = /^--[a-z][a-z-]*$/

import { OBSERVATIONS } from '@chexpp/labels'
import { evaluateLabels, type LabelEvaluation } from '@chexpp/metrics'
import { Command } from 'commander'
import { EXIT } from '../failure'
import { parseCount, parseShare, parseSeed } from '../options'
import { writeWhole } from '../write-whole'
import { evaluationTable } from './evaluation-table'
import { pairLabels } from './pair-labels'

interface EvaluateOptions {
  readonly idColumn?: string
  readonly json?: string
  readonly html?: string
  readonly resamples: number
  readonly confidence: number
  readonly seed: number
}

export function evaluateCommand(setExit: (code: number) => void): Command {
  return new Command('evaluate')
    .summary('kappa per head of predicted labels against reference labels')
    .description(
      "Pairs the rows of two label files by id (the official labeler's output, which has none, by row) and prints kappa, its interval and accuracy of each of the 14 heads.",
    )
    .argument('<predicted>', 'labels to judge: CSV or NDJSON, columns found by name')
    .argument('<reference>', 'labels to judge them by')
    .option(
      '--id-column <name>',
      'column that pairs the rows, in both files (default: the first usual one, such as id or study_id)',
    )
    .option('--json <file>', 'write every figure as JSON')
    .option('--html <file>', 'write a self-contained page with the table and the pictures')
    .option('--resamples <n>', 'bootstrap resamples for the intervals; 0 for none', parseCount, 1000)
    .option('--confidence <share>', 'of the intervals, between 0 and 1', parseShare, 0.95)
    .option('--seed <n>', 'seed of the bootstrap', parseSeed, 1)
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp evaluate predicted.csv reference.csv --id-column study_id
  $ chexpp evaluate predicted.csv reference.csv --json evaluation.json --html evaluation.html
  $ chexpp evaluate mine.csv labeled_reports.csv        both with Reports and the 14 columns: rows must have the same texts

Kappa is undefined for a head where both files know one class only; such a head is left out of the mean.
Exit codes: 0 all rows compared, 1 some rows could not be read, 2 nothing could be compared.`,
    )
    .action(async (predicted: string, reference: string, options: EvaluateOptions) => {
      const pairs = await pairLabels(predicted, reference, options.idColumn, (message) =>
        process.stderr.write(`${message}\n`),
      )
      const { resamples, confidence, seed } = options
      const evaluation = evaluateLabels(pairs.predicted, pairs.reference, { resamples, confidence, seed })
      process.stdout.write(evaluationTable(evaluation))
      if (options.json) await writeWhole(options.json, JSON.stringify(evaluation, null, 2) + '\n')
      if (options.html) await writeWhole(options.html, await evaluationPage(evaluation, predicted, reference))
      setExit(pairs.unreadable > 0 ? EXIT.someFailed : EXIT.done)
    })
}

async function evaluationPage(evaluation: LabelEvaluation, predicted: string, reference: string): Promise<string> {
  const { evaluationBlocks, htmlPage } = await import('@chexpp/plots')
  const { mean } = evaluation
  const kappa = mean.kappa === null ? 'undefined' : mean.kappa.toFixed(3)
  const defined = OBSERVATIONS.length - mean.undefinedHeads.length
  return htmlPage({
    title: 'Evaluation of CheXpert labels',
    lead: `${predicted} against ${reference}: mean kappa ${kappa} over ${defined} of 14 heads, ${evaluation.rows} rows.`,
    sections: [
      {
        heading: 'Agreement per head',
        blocks: evaluationBlocks({ evaluation, predicted: 'predicted', reference: 'reference' }),
      },
    ],
  })
}

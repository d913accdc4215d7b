import { createRulesLabeler } from '@chexpp/rules'
import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import { collectLabelled, collectSentences, splitTexts, type LabelledTexts } from '@chexpp/study'
import { DEFAULT_TRAINING, trainStudent, type TrainingEvent } from '@chexpp/train'
import { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { EXIT, UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { parsePositive, parseRate, parseShare, parseSeed } from '../options'
import { ProgressBar } from '../progress-bar'

interface TrainOptions {
  readonly out: string
  readonly labels?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly steps: number
  readonly batchSize: number
  readonly learningRate: number
  readonly maxLength: number
  readonly layers: number
  readonly hidden: number
  readonly heads: number
  readonly vocabulary: number
  readonly validation: number
  readonly seed: number
  readonly resume: boolean
}

export function trainCommand(setExit: (code: number) => void): Command {
  return new Command('train')
    .summary('train a student on your reports')
    .description(
      'Trains a small BERT with a 14×4 head from random weights: on the sentences of INPUT as the rules label them, or with --labels on whole rows.',
    )
    .argument('<input>', 'reports: CSV, TSV or NDJSON, a folder or zip of .txt')
    .requiredOption('-o, --out <folder>', 'where the student goes: best/ and last/, in Hugging Face layout')
    .option('--labels <file>', "labels of INPUT's rows (default: the rules label each sentence)")
    .option('--text-column <name>', 'column of the report text')
    .option('--id-column <name>', 'column of the id, in INPUT and --labels')
    .option('--steps <n>', 'optimizer steps', parsePositive, DEFAULT_TRAINING.steps)
    .option('--batch-size <n>', 'texts a step', parsePositive, DEFAULT_TRAINING.batchSize)
    .option('--learning-rate <rate>', 'peak of the schedule', parseRate, DEFAULT_TRAINING.learningRate)
    .option('--max-length <tokens>', 'tokens of a text that are read', parsePositive, DEFAULT_TRAINING.maxLength)
    .option('--layers <n>', 'of the encoder', parsePositive, TINY_STUDENT.layers)
    .option('--hidden <n>', 'size of the encoder, a multiple of --heads', parsePositive, TINY_STUDENT.hiddenSize)
    .option('--heads <n>', 'attention heads', parsePositive, TINY_STUDENT.attentionHeads)
    .option('--vocabulary <n>', 'WordPiece tokens, learned from the training texts', parsePositive, 2000)
    .option(
      '--validation <share>',
      'of the distinct texts, held out to choose the weights that are kept',
      parseShare,
      0.1,
    )
    .option('--seed <n>', 'of everything random', parseSeed, DEFAULT_TRAINING.seed)
    .option('--resume', 'go on with an interrupted run, with the same data and options', false)
    .addHelpText(
      'after',
      `
Examples:
  $ chexpp train reports.csv --text-column text -o student
  $ chexpp train sentences.csv --labels labels.csv --id-column id -o student --steps 5000
  $ chexpp label reports.csv --labeler student/best -o labels.csv

Ctrl-C leaves a run that --resume continues.`,
    )
    .action(async (input: string, options: TrainOptions) => {
      await train(input, options)
      setExit(EXIT.done)
    })
}

async function train(input: string, options: TrainOptions): Promise<void> {
  const signal = abortOnInterrupt()
  const { steps, batchSize, learningRate, maxLength, seed, resume, validation } = options
  const texts = await labelledTexts(input, options, signal)
  const { training, validation: heldOut } = splitTexts(texts, {
    fractions: { training: 1 - validation, validation, test: 0 },
    seed,
  })
  if (heldOut.texts.length === 0)
    throw new UsageError(
      `${input}: ${texts.texts.length} distinct texts are too few to hold some out; give more, or a larger --validation`,
    )
  const backend = await useBackend()
  tell(
    `training on ${training.texts.length} texts, validating on ${heldOut.texts.length} (${backend.name}, ${backend.threads} threads)`,
  )

  const tokenizer = Tokenizer.fromJson(trainWordPiece(training.texts, { vocabularySize: options.vocabulary }))
  const model = createModel(
    {
      ...TINY_STUDENT,
      layers: options.layers,
      hiddenSize: options.hidden,
      intermediateSize: 4 * options.hidden,
      attentionHeads: options.heads,
      vocabularySize: tokenizer.vocabularySize,
      maxPositions: maxLength,
    },
    { seed },
  )
  await mkdir(options.out, { recursive: true })
  const bar = new ProgressBar('training')
  try {
    const { best, history } = await trainStudent({
      model,
      tokenizer,
      training,
      validation: heldOut,
      options: { steps, batchSize, learningRate, maxLength, seed },
      directory: options.out,
      resume,
      signal,
      onEvent: (event) => show(event, bar),
    })
    bar.stop()
    process.stdout.write(
      `${best}: validation kappa ${history.best?.kappa?.toFixed(4) ?? 'undefined'} at step ${history.best?.step}\n`,
    )
  } catch (error) {
    bar.stop()
    if (signal.aborted) tell('interrupted; add --resume to go on')
    throw error
  } finally {
    model.dispose()
  }
}

async function labelledTexts(input: string, options: TrainOptions, signal: AbortSignal): Promise<LabelledTexts> {
  const { labels: labelsPath, textColumn, idColumn } = options
  const onEvent = (event: { readonly kind: string; readonly message?: string }): void => {
    if (event.kind === 'warning' && event.message !== undefined) tell(event.message)
  }
  if (labelsPath !== undefined) {
    return collectLabelled({ kind: 'labelled', path: input, labelsPath, textColumn, idColumn }, onEvent, signal)
  }
  const { texts } = await collectSentences(
    { kind: 'reports', path: input, textColumn, idColumn },
    options.seed,
    onEvent,
    signal,
  )
  const labeled = await createRulesLabeler().label(texts, { signal })
  return { texts, labels: labeled.map(({ labels }) => labels) }
}

function show(event: TrainingEvent, bar: ProgressBar): void {
  switch (event.kind) {
    case 'step':
      bar.update({ done: event.step, total: event.steps })
      break
    case 'validation':
      bar.stop()
      tell(
        `step ${event.step}: validation kappa ${event.kappa?.toFixed(4) ?? 'undefined'}${event.best ? ', kept' : ''}`,
      )
      break
    case 'saved':
      break
    case 'resumed':
      tell(`goes on after step ${event.step}`)
      break
    case 'stopped':
      bar.stop()
      tell(`stopped at step ${event.step}: no validation was better than that of step ${event.best}`)
      break
  }
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

import { ARCHITECTURES, TINY_STUDENT, type EncoderConfig } from '@chexpp/model'
import { DEFAULT_TRAINING, FINE_TUNING, type RateSchedule, type TrainingOptions } from '@chexpp/train'
import type { TrainingBackend } from '@chexpp/train-gpu'
import { Option, type Command } from 'commander'
import {
  parseCount,
  parseDecay,
  parsePart,
  parsePositive,
  parseRate,
  parseSeed,
  parseShare,
  parseZeroOrMore,
} from '../options'
import { backendOption } from './backend-option'

/** The options of `chexpp train` as they are given. Without a value: not given, and the default depends on others. */
export interface TrainOptions {
  readonly out: string
  readonly labels?: string
  readonly textColumn?: string
  readonly idColumn?: string
  readonly validation: number
  readonly maxLength?: number

  readonly from?: string
  readonly base?: string
  readonly architecture?: EncoderConfig['architecture']
  readonly layers?: number
  readonly hidden?: number
  readonly heads?: number
  readonly embedding?: number
  readonly groups?: number
  readonly vocabulary?: number
  readonly dropout?: number
  readonly head: 'linear' | 'separate'

  readonly loss: 'cross-entropy' | 'focal'
  readonly focalGamma?: number
  readonly labelSmoothing: number
  readonly classWeights: 'none' | 'inverse-frequency' | 'effective-number'
  readonly classBeta?: number
  readonly sampling: TrainingOptions['sampling']

  readonly batchSize: number
  readonly accumulate: number
  readonly learningRate?: number
  readonly schedule: RateSchedule
  readonly warmup: number
  readonly weightDecay: number
  readonly clipNorm: number
  readonly layerDecay: number
  readonly freezeEmbeddings: boolean
  readonly freezeLayers: number

  readonly steps?: number
  readonly epochs?: number
  readonly patience?: number
  readonly validateEvery?: number
  readonly saveEvery: number
  readonly backend: TrainingBackend
  readonly seed: number
  readonly resume: boolean
}

/** What holds where the options leave it open. */
export const FRESH = {
  architecture: 'bert',
  layers: TINY_STUDENT.layers,
  hidden: TINY_STUDENT.hiddenSize,
  heads: TINY_STUDENT.attentionHeads,
  embedding: 128,
  groups: 1,
  vocabulary: 2000,
  dropout: TINY_STUDENT.hiddenDropout,
} as const
export const FOCAL_GAMMA = 2
export const CLASS_BETA = 0.999

export function withTrainOptions(command: Command): Command {
  return [withData, withModel, withLoss, withOptimizer, withRun].reduce((made, add) => add(made), command)
}

function withData(command: Command): Command {
  return command
    .optionsGroup('Texts and labels:')
    .requiredOption(
      '-o, --out <folder>',
      'where the student goes: best/ and last/ in Hugging Face layout, history.json',
    )
    .option('--labels <file>', "labels of INPUT's rows (default: the rules label each sentence)")
    .option('--text-column <name>', 'column of the report text')
    .option('--id-column <name>', 'column of the id, in INPUT and --labels')
    .option(
      '--validation <share>',
      'of the distinct texts, held out to choose the weights that are kept',
      parseShare,
      0.1,
    )
    .option(
      '--max-length <tokens>',
      'tokens of a text that are read (default: 128, or all that the model can)',
      parsePositive,
    )
}

function withModel(command: Command): Command {
  return command
    .optionsGroup('A pretrained encoder, or one from random weights:')
    .option(
      '--from <checkpoint>',
      'fine-tune this encoder, with a fresh head: a folder in Hugging Face layout, .safetensors, .bin or .pth, or the name of a model on the hub',
    )
    .option('--base <folder>', 'configuration and tokenizer, where --from brings none')
    .addOption(
      new Option('--architecture <name>', `of a fresh encoder (default: ${FRESH.architecture})`).choices(ARCHITECTURES),
    )
    .option('--layers <n>', `of a fresh encoder (default: ${FRESH.layers})`, parsePositive)
    .option('--hidden <n>', `size of a fresh encoder, a multiple of --heads (default: ${FRESH.hidden})`, parsePositive)
    .option('--heads <n>', `attention heads of a fresh encoder (default: ${FRESH.heads})`, parsePositive)
    .option('--embedding <n>', `size of a fresh ALBERT's embeddings (default: ${FRESH.embedding})`, parsePositive)
    .option(
      '--groups <n>',
      `sets of weights that a fresh ALBERT's layers share (default: ${FRESH.groups})`,
      parsePositive,
    )
    .option(
      '--vocabulary <n>',
      `WordPiece tokens, learned from the training texts (default: ${FRESH.vocabulary})`,
      parsePositive,
    )
    .option('--dropout <rate>', `of a fresh encoder, everywhere (default: ${FRESH.dropout})`, parsePart)
    .addOption(
      new Option('--head <kind>', 'linear: one layer for all 14 observations; separate: a layer for each')
        .choices(['linear', 'separate'])
        .default('linear'),
    )
}

function withLoss(command: Command): Command {
  return command
    .optionsGroup('Rare labels:')
    .addOption(
      new Option('--loss <kind>', 'summed over the 14 observations; focal turns to what is not learned yet')
        .choices(['cross-entropy', 'focal'])
        .default('cross-entropy'),
    )
    .option('--focal-gamma <gamma>', `how strongly; 0 is cross entropy (default: ${FOCAL_GAMMA})`, parseZeroOrMore)
    .option('--label-smoothing <share>', 'of a label, dealt evenly to all classes: against noisy labels', parsePart, 0)
    .addOption(
      new Option('--class-weights <kind>', 'make rare classes count for more, observation by observation')
        .choices(['none', 'inverse-frequency', 'effective-number'])
        .default('none'),
    )
    .option(
      '--class-beta <beta>',
      `of effective-number: 0 is none, near 1 inverse-frequency (default: ${CLASS_BETA})`,
      parsePart,
    )
    .addOption(
      new Option('--sampling <kind>', 'balanced shows texts with rare labels more often')
        .choices(['shuffled', 'balanced'])
        .default(DEFAULT_TRAINING.sampling),
    )
}

function withOptimizer(command: Command): Command {
  const { batchSize, accumulate, schedule, warmup, weightDecay, clipNorm, learningRate } = DEFAULT_TRAINING
  return command
    .optionsGroup('AdamW:')
    .option('--batch-size <n>', 'texts a step', parsePositive, batchSize)
    .option('--accumulate <parts>', 'take a batch in parts: the same step with less memory', parsePositive, accumulate)
    .option(
      '--learning-rate <rate>',
      `the peak (default: ${learningRate}, ${FINE_TUNING.learningRate} with --from)`,
      parseRate,
    )
    .addOption(
      new Option('--schedule <kind>', 'of the rate after the warm-up')
        .choices(['linear', 'cosine', 'constant'])
        .default(schedule),
    )
    .option('--warmup <share>', 'of the steps over which the rate climbs', parsePart, warmup)
    .option('--weight-decay <rate>', 'of all but biases and layer norms', parsePart, weightDecay)
    .option('--clip-norm <norm>', 'largest global norm of the gradients', parseRate, clipNorm)
    .option('--layer-decay <factor>', "a layer's rate as a share of that above it, such as 0.9", parseDecay, 1)
    .option('--freeze-embeddings', 'leave the embeddings as they are', false)
    .option('--freeze-layers <n>', 'leave the lowest layers as they are (of ALBERT: groups)', parseCount, 0)
}

function withRun(command: Command): Command {
  const { steps, validateEvery, saveEvery, seed } = DEFAULT_TRAINING
  return command
    .optionsGroup('The run:')
    .option('--steps <n>', `optimizer steps (default: ${steps})`, parsePositive)
    .addOption(
      new Option(
        '--epochs <n>',
        `passes through the texts, in place of --steps (default: ${FINE_TUNING.epochs} with --from)`,
      )
        .argParser(parsePositive)
        .conflicts('steps'),
    )
    .option('--patience <n>', 'stop after so many validations in a row without a better kappa', parsePositive)
    .option(
      '--validate-every <steps>',
      `between two validations (default: an epoch with --epochs, else ${validateEvery})`,
      parsePositive,
    )
    .option('--save-every <steps>', 'between two states that --resume can go on from', parsePositive, saveEvery)
    .addOption(backendOption().default('auto'))
    .option('--seed <n>', 'of everything random: the same seed gives the same weights', parseSeed, seed)
    .option('--resume', 'go on with an interrupted run, with the same data and options', false)
}

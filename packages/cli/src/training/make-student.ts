import { findCheckpoint, TINY_STUDENT, type StudentModel, type Tokenizer } from '@chexpp/model'
import { freshStudent, learnVocabulary, pretrainedStudent, type EncoderSize, type NewStudent } from '@chexpp/train'
import { UsageError } from '../failure'
import { FRESH, type TrainOptions } from './train-options'

/** Options that say what a fresh encoder is like; one that was trained before is what it is. */
const OF_FRESH = ['architecture', 'layers', 'hidden', 'heads', 'embedding', 'groups', 'vocabulary', 'dropout'] as const
const OF_ALBERT = ['embedding', 'groups'] as const

const DEFAULT_MAX_LENGTH = 128

/** Throws `UsageError` that names options which do not go together. */
export function checkModelOptions(options: TrainOptions): void {
  const { from, base, architecture = FRESH.architecture, hidden = FRESH.hidden, heads = FRESH.heads } = options
  if (from !== undefined) {
    const idle = OF_FRESH.find((name) => options[name] !== undefined)
    if (idle !== undefined)
      throw new UsageError(`--${idle} is of a fresh encoder, and --from brings its own; leave one out`)
    return
  }
  if (base !== undefined) throw new UsageError('--base needs --from')
  const idle = architecture === 'albert' ? undefined : OF_ALBERT.find((name) => options[name] !== undefined)
  if (idle !== undefined) throw new UsageError(`--${idle} needs --architecture albert`)
  if (hidden % heads > 0) throw new UsageError(`--hidden ${hidden} is no multiple of --heads ${heads}`)
}

/** A pretrained encoder with a fresh head, or a fresh model with the tokenizer given, else with one learned from the training texts. */
export async function makeStudent(
  options: TrainOptions,
  trainingTexts: readonly string[],
  given?: Tokenizer,
): Promise<NewStudent> {
  const { from, base, head, seed, vocabulary = FRESH.vocabulary } = options
  const student =
    from === undefined
      ? freshStudent(freshSize(options), given ?? learnVocabulary(trainingTexts, vocabulary), { seed })
      : await pretrainedStudent(await findCheckpoint(from), { base, head, seed })
  const { layers, ...sizes } = student.model.config
  const stages = 'hiddenGroups' in sizes ? sizes.hiddenGroups : layers
  if (options.freezeLayers > stages) {
    student.model.dispose()
    throw new UsageError(`--freeze-layers ${options.freezeLayers} is more than the encoder's ${stages}`)
  }
  return student
}

/** Tokens of a text that are read: what is asked for, which the model must have positions for. */
export function maxLengthOf({ maxLength }: TrainOptions, { config }: StudentModel): number {
  if (maxLength === undefined) return Math.min(DEFAULT_MAX_LENGTH, config.maxPositions)
  if (maxLength <= config.maxPositions) return maxLength
  throw new UsageError(`--max-length ${maxLength} is more than the encoder's ${config.maxPositions} positions`)
}

function freshSize(options: TrainOptions): EncoderSize {
  const { architecture, layers, hidden, heads, embedding, groups, dropout } = { ...FRESH, ...options }
  const { tokenTypes, layerNormEpsilon, ...tiny } = TINY_STUDENT
  const settings = {
    ...tiny,
    layers,
    hiddenSize: hidden,
    intermediateSize: 4 * hidden,
    attentionHeads: heads,
    maxPositions: options.maxLength ?? DEFAULT_MAX_LENGTH,
    hiddenDropout: dropout,
    attentionDropout: dropout,
    classifierDropout: dropout,
    head: options.head,
  }
  switch (architecture) {
    case 'bert':
      return { ...settings, architecture, tokenTypes, layerNormEpsilon }
    case 'distilbert':
      return { ...settings, architecture, layerNormEpsilon: 1e-12 }
    case 'albert': {
      const own = { embeddingSize: embedding, hiddenGroups: groups, innerGroups: 1 }
      return { ...settings, ...own, architecture, tokenTypes, layerNormEpsilon }
    }
  }
}

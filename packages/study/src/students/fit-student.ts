import { join } from 'node:path'
import {
  createModel,
  loadCheckpoint,
  TINY_STUDENT,
  Tokenizer,
  trainWordPiece,
  type BertConfig,
  type Checkpoint,
  type EncoderConfig,
} from '@chexpp/model'
import {
  QUICK_PROFILE,
  trainStudent,
  type GivenOptions,
  type TrainedStudent,
  type TrainingEvent,
  type TrainStudent,
} from '@chexpp/train'
import type { CoreSettings, StudyData, TrainingBudget } from '../settings'
import type { StudySplit } from '../split/split'

/** Tokens of a text that a student reads: sentences are short, whole reports are not. */
const SENTENCE_TOKENS = 128
const REPORT_TOKENS = 256

export interface FittingOptions extends Pick<CoreSettings, 'student' | 'seed'> {
  readonly budget: TrainingBudget
  /** Its size; that of the study's student by default. Vocabulary and positions are those of the texts. */
  readonly encoder?: EncoderConfig
  /** A checkpoint that it goes on from, in place of random weights; its size and vocabulary stay. */
  readonly from?: string
  /** How it is trained, where that is another way than the study's student's. */
  readonly options?: Pick<GivenOptions, 'loss' | 'classWeights' | 'sampling'>
  /** Decides the length of a text and the dropout. */
  readonly dataKind: StudyData['kind']
  /** What trains it: on labels alone by default. */
  readonly train?: (run: TrainStudent) => Promise<TrainedStudent>
}

export interface FittedStudent extends Pick<TrainedStudent, 'options' | 'history'> {
  readonly config: EncoderConfig
  readonly parameters: number
}

/** Size and dropout of the study's student. Own reports are few and seen many times, so dropout helps there; of synthetic sentences there are plenty. */
export const studyEncoder = (dataKind: StudyData['kind']): Omit<BertConfig, 'vocabularySize'> =>
  dataKind === 'synthetic' ? QUICK_PROFILE.config : TINY_STUDENT

/** Where `fitStudent` leaves the weights with the best validation kappa. */
export const bestCheckpoint = (directory: string): string => join(directory, 'best')

/**
 * Trains the vocabulary and a student from random weights on the training texts alone, or goes on from a checkpoint. A run that was interrupted in the same folder
 * goes on from its last saved step.
 */
export async function fitStudent(
  { training, validation }: Pick<StudySplit, 'training' | 'validation'>,
  fitting: FittingOptions,
  directory: string,
  onEvent?: (event: TrainingEvent) => void,
  signal?: AbortSignal,
): Promise<FittedStudent> {
  const { student, budget, from, options: changed, seed, train = trainStudent } = fitting
  const { model, tokenizer } = from === undefined ? freshStudent(training.texts, fitting) : await loadCheckpoint(from)
  const { config } = model
  try {
    const { options, history } = await train({
      model,
      tokenizer,
      training,
      validation,
      options: {
        ...QUICK_PROFILE.options,
        // A budget may be of epochs.
        steps: undefined,
        ...budget,
        ...changed,
        maxLength: config.maxPositions,
        learningRate: student.learningRate,
        seed,
      },
      directory,
      resume: true,
      signal,
      onEvent,
    })
    const parameters = [...model.parameters.values()].reduce((sum, { size }) => sum + size, 0)
    return { options, history, config, parameters }
  } finally {
    model.dispose()
  }
}

function freshStudent(
  texts: readonly string[],
  { student, encoder, dataKind, seed }: FittingOptions,
): Pick<Checkpoint, 'model' | 'tokenizer'> {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(texts, { vocabularySize: student.vocabularySize }))
  const config: EncoderConfig = {
    ...(encoder ?? studyEncoder(dataKind)),
    vocabularySize: tokenizer.vocabularySize,
    maxPositions: dataKind === 'labelled' ? REPORT_TOKENS : SENTENCE_TOKENS,
  }
  return { model: createModel(config, { seed }), tokenizer }
}

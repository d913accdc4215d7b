import { join } from 'node:path'
import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, type EncoderConfig } from '@chexpp/model'
import { QUICK_PROFILE, trainStudent, type GivenOptions, type TrainedStudent, type TrainingEvent } from '@chexpp/train'
import type { CoreSettings, StudyData, TrainingBudget } from '../settings'
import type { StudySplit } from '../split/split'

/** Tokens of a text that a student reads: sentences are short, whole reports are not. */
const SENTENCE_TOKENS = 128
const REPORT_TOKENS = 256

export interface FittingOptions extends Pick<CoreSettings, 'student' | 'seed'> {
  readonly budget: TrainingBudget
  /** Its size; that of the study's student by default. Vocabulary and positions are those of the texts. */
  readonly encoder?: EncoderConfig
  /** How it is trained, where that is another way than the study's student's. */
  readonly options?: Pick<GivenOptions, 'loss' | 'classWeights' | 'sampling'>
  /** Decides the length of a text and the dropout. */
  readonly dataKind: StudyData['kind']
}

export interface FittedStudent extends Pick<TrainedStudent, 'options' | 'history'> {
  readonly config: EncoderConfig
  readonly parameters: number
}

/** Where `fitStudent` leaves the weights with the best validation kappa. */
export const bestCheckpoint = (directory: string): string => join(directory, 'best')

/**
 * Trains the vocabulary and a student from random weights on the training texts alone. A run that was interrupted in the same folder
 * goes on from its last saved step.
 */
export async function fitStudent(
  { training, validation }: Pick<StudySplit, 'training' | 'validation'>,
  { student, budget, encoder, options: changed, dataKind, seed }: FittingOptions,
  directory: string,
  onEvent?: (event: TrainingEvent) => void,
  signal?: AbortSignal,
): Promise<FittedStudent> {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(training.texts, { vocabularySize: student.vocabularySize }))
  const config: EncoderConfig = {
    // Own reports are few and seen many times, so dropout helps there; of synthetic sentences there are plenty.
    ...(encoder ?? (dataKind === 'synthetic' ? QUICK_PROFILE.config : TINY_STUDENT)),
    vocabularySize: tokenizer.vocabularySize,
    maxPositions: dataKind === 'labelled' ? REPORT_TOKENS : SENTENCE_TOKENS,
  }
  const model = createModel(config, { seed })
  try {
    const { options, history } = await trainStudent({
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

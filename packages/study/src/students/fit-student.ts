import { join } from 'node:path'
import { loadCheckpoint, TINY_STUDENT, type BertConfig, type EncoderConfig } from '@chexpp/model'
import {
  freshStudent,
  learnVocabulary,
  pretrainedStudent,
  QUICK_PROFILE,
  trainStudent,
  type EncoderSize,
  type GivenOptions,
  type NewStudent,
  type TrainedStudent,
} from '@chexpp/train'
import type { GpuTrainingEvent, Trainer } from '@chexpp/train-gpu'
import type { StudentSettings, StudyData, TrainingBudget } from '../settings'
import type { StudySplit } from '../split/split'
import type { PretrainedEncoder } from './pretrained-encoder'

/** Tokens of a text that a student reads: sentences are short, whole reports are not. */
const SENTENCE_TOKENS = 128
const REPORT_TOKENS = 256

export interface NewStudentOptions {
  readonly student: StudentSettings
  /** A student's checkpoint that it goes on from, in place of a new one; its size and vocabulary stay. */
  readonly from?: string
  /** 32-bit integer. */
  readonly seed: number
  /**
   * A size, with random weights and a vocabulary of the training texts, or one that was trained before, with its own; by default that
   * of the embedded student.
   */
  readonly encoder?: EncoderSize | PretrainedEncoder
  /** Decides the length of a text and the dropout. */
  readonly dataKind: StudyData['kind']
}

export interface FittingOptions extends NewStudentOptions {
  readonly budget: TrainingBudget
  /** How it is trained, where that is another way than the study's student's. */
  readonly options?: Pick<GivenOptions, 'loss' | 'classWeights' | 'sampling'>
  /** What trains it: `trainStudent` by default, on labels alone and the active backend. */
  readonly train?: Trainer['train']
}

export interface FittedStudent extends Pick<TrainedStudent, 'options' | 'history' | 'stepSeconds'> {
  readonly config: EncoderConfig
  readonly parameters: number
}

/**
 * Size and dropout of the embedded student. Own reports are few and seen many times, so dropout helps there; of synthetic sentences
 * there are plenty.
 */
export const studyEncoder = (dataKind: StudyData['kind']): Omit<BertConfig, 'vocabularySize'> =>
  dataKind === 'synthetic' ? QUICK_PROFILE.config : TINY_STUDENT

/** Where `fitStudent` leaves the weights with the best validation kappa. */
export const bestCheckpoint = (directory: string): string => join(directory, 'best')

/**
 * Trains a student on the training texts, a new one or one that goes on from a checkpoint. A run that was interrupted in the same
 * folder goes on from its last saved step.
 */
export async function fitStudent(
  { training, validation }: Pick<StudySplit, 'training' | 'validation'>,
  { budget, options: changed, train = trainStudent, ...given }: FittingOptions,
  directory: string,
  onEvent?: (event: GpuTrainingEvent) => void,
  signal?: AbortSignal,
): Promise<FittedStudent> {
  const { student, seed, encoder, dataKind } = given
  const { model, tokenizer } = await newStudent(given, training.texts)
  try {
    const { options, history, stepSeconds } = await train({
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
        maxLength: Math.min(tokensOf(dataKind), model.config.maxPositions),
        learningRate: encoder?.architecture === 'pretrained' ? student.fineTuningRate : student.learningRate,
        seed,
      },
      directory,
      resume: true,
      signal,
      onEvent,
    })
    return { options, history, stepSeconds, config: model.config, parameters: parameterCount(model) }
  } finally {
    model.dispose()
  }
}

/** Fewer than the budget's where time ended the training. */
export const stepsTaken = ({ history, options }: Pick<FittedStudent, 'history' | 'options'>): number =>
  history.losses.at(-1)?.step ?? options.steps

/** A student before its training. */
export async function newStudent(
  { student, from, seed, encoder, dataKind }: NewStudentOptions,
  texts: readonly string[],
): Promise<NewStudent> {
  if (from !== undefined) return loadCheckpoint(from)
  if (encoder?.architecture === 'pretrained') return pretrainedStudent(encoder.path, { seed })
  const size = { ...(encoder ?? studyEncoder(dataKind)), maxPositions: tokensOf(dataKind) }
  return freshStudent(size, learnVocabulary(texts, student.vocabularySize), { seed })
}

const parameterCount = ({ parameters }: NewStudent['model']): number =>
  [...parameters.values()].reduce((sum, { size }) => sum + size, 0)

const tokensOf = (dataKind: StudyData['kind']): number => (dataKind === 'labelled' ? REPORT_TOKENS : SENTENCE_TOKENS)

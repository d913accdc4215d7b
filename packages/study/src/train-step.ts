import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  createModel,
  TINY_STUDENT,
  Tokenizer,
  trainWordPiece,
  type BertConfig,
  writeFileAtomically,
} from '@chexpp/model'
import { QUICK_PROFILE, trainStudent, type TrainedStudent, type TrainingEvent } from '@chexpp/train'
import type { StudyEvent } from './events'
import type { StudySettings } from './settings'
import type { StudySplit } from './split'

/** Tokens of a text that a student reads: sentences are short, whole reports are not. */
const SENTENCE_TOKENS = 128
const REPORT_TOKENS = 256

export interface FittedStudent extends Pick<TrainedStudent, 'options' | 'history'> {
  readonly config: BertConfig
  readonly parameters: number
}

/** Where `fitStudent` leaves the weights with the best validation kappa. */
export const bestCheckpoint = (directory: string): string => join(directory, 'best')

const DONE_FILE = 'trained.json'

/**
 * Trains the vocabulary and a student from random weights on the training texts alone. A run that was interrupted goes on from its
 * last saved step; one that has finished is read back.
 */
export async function fitStudent(
  { training, validation }: StudySplit,
  settings: StudySettings,
  directory: string,
  onEvent: (event: StudyEvent) => void,
  signal: AbortSignal | undefined,
): Promise<FittedStudent> {
  const done = await readFile(join(directory, DONE_FILE), 'utf8').catch(() => undefined)
  if (done !== undefined) return JSON.parse(done) as FittedStudent

  await mkdir(directory, { recursive: true })
  const { vocabularySize, steps, trainingSeconds, seed } = settings
  const tokenizer = Tokenizer.fromJson(trainWordPiece(training.texts, { vocabularySize }))
  const config: BertConfig = {
    // Own reports are few and seen many times, so dropout helps there; of synthetic sentences there are plenty.
    ...(settings.data.kind === 'synthetic' ? QUICK_PROFILE.config : TINY_STUDENT),
    vocabularySize: tokenizer.vocabularySize,
    maxPositions: settings.data.kind === 'labelled' ? REPORT_TOKENS : SENTENCE_TOKENS,
  }
  const model = createModel(config, { seed })
  try {
    const { options, history } = await trainStudent({
      model,
      tokenizer,
      training,
      validation,
      options: { ...QUICK_PROFILE.options, maxLength: config.maxPositions, steps, seconds: trainingSeconds, seed },
      directory,
      resume: true,
      signal,
      onEvent: (event) => onEvent(studyEvent(event)),
    })
    const parameters = [...model.parameters.values()].reduce((sum, { size }) => sum + size, 0)
    const fitted: FittedStudent = { options, history, config, parameters }
    await writeFileAtomically(join(directory, DONE_FILE), JSON.stringify(fitted))
    return fitted
  } finally {
    model.dispose()
  }
}

function studyEvent(event: TrainingEvent): StudyEvent {
  switch (event.kind) {
    case 'step':
      return { kind: 'progress', stage: 'training', progress: { done: event.step, total: event.steps } }
    case 'validation':
      return note(
        `step ${event.step}: validation kappa ${event.kappa?.toFixed(4) ?? 'undefined'}${event.best ? ', kept' : ''}`,
      )
    case 'saved':
      return note(`step ${event.step} saved`)
    case 'resumed':
      return note(`goes on after step ${event.step}`)
    case 'stopped':
      return note(`stopped at step ${event.step}: no validation was better than that of step ${event.best}`)
  }
}

const note = (message: string): StudyEvent => ({ kind: 'note', stage: 'training', message })

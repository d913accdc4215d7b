import { writeFileAtomically, type Tokenizer } from '@chexpp/model'
import type { NewStudent, Objective } from '@chexpp/train'
import { startTrainer } from '@chexpp/train-gpu'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { abortOnInterrupt } from '../interrupt'
import { ProgressBar } from '../progress-bar'
import { readLabelledTexts } from './labelled-texts'
import { checkModelOptions, makeStudent, maxLengthOf } from './make-student'
import { showTraining } from './show-training'
import type { TrainOptions } from './train-options'
import { trainingSettings } from './training-settings'

/** What a student learns from besides labels. */
export interface Lessons {
  /** The tokenizer that a fresh student gets; by default one learned from the training texts. */
  readonly tokenizer?: Tokenizer
  readonly objectiveOf: (student: NewStudent, texts: readonly string[], signal: AbortSignal) => Promise<Objective>
  dispose(): void
}

/** Trains a student on the texts of `input` and writes it to `options.out`. `prepareLessons` is asked once the backend runs. */
export async function trainOnTexts(
  input: string,
  options: TrainOptions,
  prepareLessons?: () => Promise<Lessons>,
): Promise<void> {
  checkModelOptions(options)
  const settings = trainingSettings(options)
  const signal = abortOnInterrupt()
  const { training, validation } = await readLabelledTexts(input, options, tell, signal)
  const { backend, train } = await startTrainer(options.backend)
  tell(
    `training on ${training.texts.length} texts, validating on ${validation.texts.length} (${backend.name}, ${backend.threads} threads)`,
  )
  const lessons = await prepareLessons?.()
  const student = await makeStudent(options, training.texts, lessons?.tokenizer)
  const { model, tokenizer } = student
  const bar = new ProgressBar('training')
  try {
    const maxLength = maxLengthOf(options, model)
    await mkdir(options.out, { recursive: true })
    const { best, history } = await train({
      ...{ model, tokenizer, training, validation, signal },
      objective: await lessons?.objectiveOf(student, training.texts, signal),
      options: { ...settings, maxLength },
      directory: options.out,
      resume: options.resume,
      onEvent: (event) => showTraining(event, bar, tell),
    })
    bar.stop()
    await writeFileAtomically(join(options.out, 'history.json'), `${JSON.stringify(history, null, 2)}\n`)
    process.stdout.write(
      `${best}: validation kappa ${history.best?.kappa?.toFixed(4) ?? 'undefined'} at step ${history.best?.step}\n`,
    )
  } catch (error) {
    bar.stop()
    if (signal.aborted) tell('interrupted; add --resume to go on')
    throw error
  } finally {
    lessons?.dispose()
    model.dispose()
  }
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

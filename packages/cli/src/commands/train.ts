import { writeFileAtomically } from '@chexpp/model'
import { Command } from 'commander'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EXIT } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { ProgressBar } from '../progress-bar'
import { readLabelledTexts } from '../training/labelled-texts'
import { checkModelOptions, makeStudent, maxLengthOf } from '../training/make-student'
import { showTraining } from '../training/show-training'
import { startTrainer } from '../training/start-trainer'
import { TRAIN_HELP } from '../training/train-help'
import { withTrainOptions, type TrainOptions } from '../training/train-options'
import { trainingSettings } from '../training/training-settings'

export function trainCommand(setExit: (code: number) => void): Command {
  return withTrainOptions(
    new Command('train')
      .summary('train a student on your reports')
      .description(
        'Trains an encoder with a 14×4 head, pretrained or from random weights: on the sentences of INPUT as the rules label them, or with --labels on whole rows.',
      )
      .argument('<input>', 'reports: CSV, TSV or NDJSON, a folder or zip of .txt'),
  )
    .addHelpText('after', TRAIN_HELP)
    .action(async (input: string, options: TrainOptions) => {
      await train(input, options)
      setExit(EXIT.done)
    })
}

async function train(input: string, options: TrainOptions): Promise<void> {
  checkModelOptions(options)
  const settings = trainingSettings(options)
  const signal = abortOnInterrupt()
  const { training, validation } = await readLabelledTexts(input, options, tell, signal)
  const { backend, train: trainStudent } = await startTrainer(options.backend)
  tell(
    `training on ${training.texts.length} texts, validating on ${validation.texts.length} (${backend.name}, ${backend.threads} threads)`,
  )
  const { model, tokenizer } = await makeStudent(options, training.texts)
  const bar = new ProgressBar('training')
  try {
    await mkdir(options.out, { recursive: true })
    const { best, history } = await trainStudent({
      model,
      tokenizer,
      training,
      validation,
      options: { ...settings, maxLength: maxLengthOf(options, model) },
      directory: options.out,
      resume: options.resume,
      signal,
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
    model.dispose()
  }
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}

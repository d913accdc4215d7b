import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { distillStudent, type DistillationOptions } from '@chexpp/distill'
import { loadCheckpoint, type EncoderConfig } from '@chexpp/model'
import type { TrainedStudent, TrainStudent } from '@chexpp/train'
import { ARCHITECTURE_NAMES } from '../../report/architecture-names'
import { labelDigits } from '../../labels/label-digits'
import type { TrainingBudget } from '../../settings'
import type { LabelledTexts } from '../../split/split'
import type { StepOutput } from '../../steps/run-step'
import { bestCheckpoint, fitStudent, stepsTaken } from '../../students/fit-student'
import { predictTexts } from '../../students/predict-texts'
import { studyEvent } from '../../students/training-notes'
import type { StudyContext } from '../../study-context'

/** A teacher or a student; its weights stay in the step's folder. */
export interface TrainedModel {
  readonly encoder: string
  readonly parameters: number
  /** Of the weights' file, in units of 10^6. */
  readonly megabytes: number
  readonly trainingTexts: number
  readonly steps: number
  /** What it says of the texts that it is asked; see `labelDigits`. */
  readonly predicted: readonly string[]
}

export interface ModelTraining {
  readonly name: string
  readonly title: string
  /** What tells its data from those of others made of the same corpus. */
  readonly options: unknown
  readonly after: readonly StepOutput<unknown>[]
  readonly training: LabelledTexts
  readonly validation: LabelledTexts
  readonly budget: TrainingBudget
  readonly encoder: EncoderConfig
  /** Who teaches it beside the labels. */
  readonly teacher?: { readonly model: StepOutput<TrainedModel>; readonly distillation: Partial<DistillationOptions> }
  readonly asked: readonly string[]
}

const STAGE = 'distillation'
const WEIGHTS_FILE = 'model.safetensors'

/** Where the weights of a model's step are. */
export const modelCheckpoint = ({ folder }: StepOutput<TrainedModel>): string => bestCheckpoint(join(folder, 'weights'))

/** Trains a model of its own vocabulary, as large as the encoder says. */
export function modelStep(study: StudyContext, given: ModelTraining): Promise<StepOutput<TrainedModel>> {
  const { settings, step, onEvent, signal } = study
  const { name, title, options, after, training, validation, budget, encoder, teacher, asked } = given
  const { seed, fractions, data } = settings
  const student = { ...settings.student, vocabularySize: encoder.vocabularySize }
  return step({
    name: `${STAGE}/${name}`,
    stage: STAGE,
    title: `Distillation: ${title}`,
    version: 1,
    options: {
      ...{ options, student, encoder, budget, dataKind: data.kind, split: { fractions, seed } },
      distillation: teacher?.distillation,
    },
    after: teacher === undefined ? after : [...after, teacher.model],
    run: async (folder) => {
      const weights = join(folder, 'weights')
      const {
        config,
        parameters,
        history,
        options: used,
      } = await fitStudent(
        { training, validation },
        {
          ...{ student, budget, encoder, seed, dataKind: data.kind },
          train: teacher
            ? (run) => learnFrom(modelCheckpoint(teacher.model), teacher.distillation, run, study)
            : study.trainer.train,
        },
        weights,
        (event) => onEvent(studyEvent(STAGE, event)),
        signal,
      )
      const best = bestCheckpoint(weights)
      const { labels } = await predictTexts(best, asked, { signal })
      for (const unused of ['last', 'teacher-logits']) await rm(join(weights, unused), { recursive: true, force: true })
      const { architecture, layers, hiddenSize, vocabularySize } = config
      return {
        encoder: `${ARCHITECTURE_NAMES[architecture]}, ${layers} × ${hiddenSize}, vocabulary ${vocabularySize}`,
        parameters,
        megabytes: (await stat(join(best, WEIGHTS_FILE))).size / 1e6,
        trainingTexts: training.texts.length,
        steps: stepsTaken({ history, options: used }),
        predicted: labelDigits(labels),
      }
    },
  })
}

async function learnFrom(
  checkpoint: string,
  distillation: Partial<DistillationOptions>,
  { model, tokenizer, onEvent, ...run }: TrainStudent,
  { onEvent: tell }: StudyContext,
): Promise<TrainedStudent> {
  const teacher = await loadCheckpoint(checkpoint)
  try {
    return await distillStudent({
      ...run,
      ...{ teacher, student: { model, tokenizer }, distillation },
      onEvent: (event) => {
        if (event.kind === 'teacher') tell({ kind: 'progress', stage: STAGE, progress: event })
        else onEvent?.(event)
      },
    })
  } finally {
    teacher.model.dispose()
  }
}

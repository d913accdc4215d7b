import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stage } from '../events'
import { bestCheckpoint, fitStudent, stepsTaken, type FittedStudent, type FittingOptions } from './fit-student'
import { labelDigits } from '../labels/label-digits'
import { predictTexts } from './predict-texts'
import type { TrainingBudget } from '../settings'
import { pickTexts, type LabelledTexts } from '../split/split'
import type { StepOutput } from '../steps/run-step'
import type { StudyContext } from '../study-context'
import { studyEvent } from './training-notes'

/** A student that is trained only to be compared with others. */
export interface ComparedStudent extends Pick<FittedStudent, 'config' | 'parameters' | 'stepSeconds'> {
  readonly trainingTexts: number
  readonly batchSize: number
  /** Steps taken: fewer than the budget's where time ended the training. */
  readonly steps: number
  /** What it says of each list of texts; see `labelDigits`. */
  readonly predicted: readonly (readonly string[])[]
}

export interface Comparison extends Pick<FittingOptions, 'budget' | 'seed'> {
  readonly name: string
  readonly stage: Stage
  readonly title: string
  /** What tells its data from those of others made of the same corpus. */
  readonly options: unknown
  readonly after: readonly StepOutput<unknown>[]
  readonly training: LabelledTexts
  readonly validation: LabelledTexts
  /** Makes it another student than the study's. */
  readonly made?: Pick<FittingOptions, 'encoder' | 'options'>
  /** Lists of texts that it is asked. */
  readonly asked: readonly (readonly string[])[]
}

/** Trains a student and keeps what it says; its weights, which nobody asks for again, are removed. */
export async function compareStudent(
  { settings, trainer, encoder, step, onEvent, signal }: StudyContext,
  { name, stage, title, options, after, training, validation, budget, seed, made, asked }: Comparison,
): Promise<StepOutput<ComparedStudent>> {
  const { student, data, fractions } = settings
  const fitting = { student, budget, seed, dataKind: data.kind, encoder, ...made }
  return step({
    name,
    stage,
    title,
    version: 1,
    options: { options, ...fitting, split: { fractions, seed: settings.seed } },
    after,
    run: async (folder) => {
      const weights = join(folder, 'weights')
      const {
        options: used,
        history,
        ...fitted
      } = await fitStudent(
        { training, validation },
        { ...fitting, train: trainer.train },
        weights,
        (event) => onEvent(studyEvent(stage, event)),
        signal,
      )
      const { labels } = await predictTexts(bestCheckpoint(weights), asked.flat(), { signal })
      await rm(weights, { recursive: true })
      const digits = labelDigits(labels)
      const starts = asked.map((_, list) => asked.slice(0, list).flat().length)
      return {
        ...fitted,
        trainingTexts: training.texts.length,
        batchSize: used.batchSize,
        steps: stepsTaken({ history, options: used }),
        predicted: asked.map((texts, list) => digits.slice(starts[list], starts[list] + texts.length)),
      }
    },
  })
}

/** Where time may end a training, the first one decides how many steps all others take: what had more of them cannot be compared. */
export function sameSteps(budget: TrainingBudget, first: ComparedStudent): TrainingBudget {
  return budget.seconds === undefined ? budget : { steps: first.steps }
}

/** At most `count` of the texts, evenly spread over them. */
export function spreadTexts(all: LabelledTexts, count: number): LabelledTexts {
  const { length } = all.texts
  if (length <= count) return all
  return pickTexts(
    all,
    Array.from({ length: count }, (_, index) => Math.floor((index * length) / count)),
  )
}

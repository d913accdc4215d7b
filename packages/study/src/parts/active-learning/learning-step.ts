import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createStudentLabeler, loadCheckpoint } from '@chexpp/model'
import { labelDigits } from '../../labels/label-digits'
import type { TrainingBudget } from '../../settings'
import type { LabelledTexts } from '../../split/split'
import type { StepOutput } from '../../steps/run-step'
import { bestCheckpoint, fitStudent, stepsTaken } from '../../students/fit-student'
import { studyEvent } from '../../students/training-notes'
import type { StudyContext } from '../../study-context'
import { chooseCorrections, type CorrectionOrder } from './choose-corrections'
import { correctedTexts, type CorrectablePool } from './correctable-pool'

/** A student trained on what is corrected by then. */
export interface LearntCorrections {
  readonly steps: number
  /** Places in the pool. */
  readonly corrected: readonly number[]
  /** What it says of the test texts; see `labelDigits`. */
  readonly predicted: readonly string[]
  /** What it would have corrected next, for each order. */
  readonly next: readonly (readonly number[])[]
}

export interface LearningStep {
  readonly name: string
  readonly title: string
  /** What tells its data from those of others made of the same corpus. */
  readonly options: unknown
  readonly after: readonly StepOutput<unknown>[]
  readonly pool: CorrectablePool
  readonly corrected: readonly number[]
  /** With the first labeler's labels: nobody pays for the right ones. */
  readonly validation: LabelledTexts
  readonly test: readonly string[]
  readonly budget: TrainingBudget
  readonly seed: number
  /** The student that it goes on from; from random weights without it. */
  readonly from?: StepOutput<LearntCorrections>
  readonly orders: readonly CorrectionOrder[]
}

const WEIGHTS = 'weights'

/** Trains a student and keeps what it says; its weights too where others go on from it. */
export async function learningStep(
  { settings, trainer, encoder, step, onEvent, signal }: StudyContext,
  learning: LearningStep,
): Promise<StepOutput<LearntCorrections>> {
  const { name, title, options, after, pool, corrected, validation, test, budget, seed, from, orders } = learning
  const { student, fractions, data } = settings
  const stage = 'active-learning'
  return step({
    name,
    stage,
    title,
    version: 1,
    options: { options, corrected, orders, student, encoder, budget, seed, split: { fractions, seed: settings.seed } },
    after: from === undefined ? after : [...after, from],
    run: async (folder) => {
      const weights = join(folder, WEIGHTS)
      const training = correctedTexts(pool, corrected)
      const { options: used, history } = await fitStudent(
        { training, validation },
        {
          ...{ student, encoder, budget, seed, train: trainer.train, dataKind: data.kind },
          from: from && bestCheckpoint(join(from.folder, WEIGHTS)),
        },
        weights,
        (event) => onEvent(studyEvent(stage, event)),
        signal,
      )
      const { model, tokenizer } = await loadCheckpoint(bestCheckpoint(weights))
      try {
        // What is cut is told where the run's student is scored.
        const labeler = createStudentLabeler(model, tokenizer, { onTruncated: () => undefined })
        const answers = await labeler.label(test, { signal })
        const ofPool = orders.length === 0 ? [] : await labeler.label(pool.texts, { signal })
        return {
          steps: stepsTaken({ history, options: used }),
          corrected,
          predicted: labelDigits(answers.map(({ labels }) => labels)),
          next: orders.map((order) => chooseCorrections(training, ofPool, corrected, order, seed)),
        }
      } finally {
        model.dispose()
        if (from !== undefined) await rm(weights, { recursive: true })
      }
    },
  })
}

import { evaluateLabels, type LabelEvaluation } from '@chexpp/metrics'
import { agreementOf, type Agreement } from '../scores/agreement'
import { TRAINING_FAULTS } from '../faults/fault'
import { bestCheckpoint, fitStudent, type FittedStudent } from './fit-student'
import { predictTexts } from './predict-texts'
import type { StepOutput } from '../steps/run-step'
import type { StudyContext } from '../study-context'
import { trainingData, type TaughtCorpus } from '../split/training-data'
import { studyEvent } from './training-notes'

export interface StudentOutput extends FittedStudent {
  readonly backend: string
}

/** Trains the run's student; its weights are kept in the step's folder. */
export async function studentStep(
  { settings, trainer, encoder, step, onEvent, signal }: StudyContext,
  corpus: TaughtCorpus,
  after: readonly StepOutput<unknown>[],
): Promise<StepOutput<StudentOutput>> {
  const { student, training: budget, seed, fractions } = settings
  const faults = settings.faults.filter((fault) => TRAINING_FAULTS.includes(fault))
  const data = trainingData(corpus, faults, { fractions, seed })
  const { name: backend, threads } = trainer.backend
  const fitting = { student, budget, seed, dataKind: settings.data.kind, encoder }
  return step({
    name: 'student',
    stage: 'training',
    title: `Training a student on ${data.training.texts.length} texts (${backend}, ${threads} threads)`,
    version: 1,
    options: { faults, ...fitting, fractions },
    after,
    run: async (folder) => ({
      ...(await fitStudent(
        data,
        { ...fitting, train: trainer.train },
        folder,
        (event) => onEvent(studyEvent('training', event)),
        signal,
      )),
      backend,
    }),
  })
}

export interface ScoringOutput {
  /** Against the right labels, on texts that a split without leakage keeps for the test. */
  readonly evaluation: LabelEvaluation
  /** As a pipeline with the run's faults would have it: its own test texts, its own labels; `null` where the run has none. */
  readonly asReported: Agreement | null
  /** Test texts of which the student saw only the beginning. */
  readonly truncated: number
}

/** Scores the run's student. */
export async function scoringStep(
  { settings, step, onEvent, signal }: StudyContext,
  corpus: TaughtCorpus,
  student: StepOutput<StudentOutput>,
  after: readonly StepOutput<unknown>[],
): Promise<StepOutput<ScoringOutput>> {
  const { faults, seed, fractions, resamples } = settings
  const split = { fractions, seed }
  const { test } = trainingData(corpus, [], split)
  return step({
    name: 'scoring',
    stage: 'scoring',
    title: `Scoring it on ${test.texts.length} texts`,
    version: 1,
    options: { faults, seed, fractions, resamples },
    after: [...after, student],
    run: async () => {
      const onProgress = (progress: { readonly done: number; readonly total: number | undefined }): void =>
        onEvent({ kind: 'progress', stage: 'scoring', progress })
      const checkpoint = bestCheckpoint(student.folder)
      const { labels, truncated } = await predictTexts(checkpoint, test.texts, { signal, onProgress })
      const evaluation = evaluateLabels(labels, test.labels, { seed, resamples })
      if (faults.length === 0) return { evaluation, asReported: null, truncated }
      const own = trainingData(corpus, faults, split).test
      const predicted = await predictTexts(checkpoint, own.texts, { signal, onProgress })
      return { evaluation, asReported: agreementOf(predicted.labels, own.labels, { seed, resamples }), truncated }
    },
  })
}

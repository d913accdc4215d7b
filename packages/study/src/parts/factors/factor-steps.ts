import { FAULTS, TRAINING_FAULTS, type Fault } from '../../faults/fault'
import { COUNT, list, object, oneOf } from '../../json-schema'
import { labelsOfDigits } from '../../labels/label-digits'
import { AGREEMENT_SCHEMA, agreementOf, type Agreement } from '../../scores/agreement'
import type { LabelledTexts } from '../../split/split'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { compareStudent, spreadTexts, type ComparedStudent } from '../../students/compared-student'
import type { ComparedTrainings } from '../../students/compared-trainings'
import type { PartInputs } from '../part'

/** A student of a pipeline with some of the published study's faults. */
export interface FactorResult {
  /** Of those that give another student; none for the control. */
  readonly faults: readonly Fault[]
  readonly trainingTexts: number
  readonly steps: number
  /** With the right labels, on texts that a split without leakage keeps for the test. */
  readonly right: Agreement
  /** With the pipeline's own labels, on its own test texts: what it would have reported. */
  readonly reported: Agreement
}

export const FACTOR_SCHEMA = object({
  faults: list(oneOf(FAULTS)),
  trainingTexts: COUNT,
  steps: COUNT,
  right: AGREEMENT_SCHEMA,
  reported: AGREEMENT_SCHEMA,
})

/** The control, each fault that gives another student, and all of them. */
const FACTORS: readonly (readonly Fault[])[] = [[], ...TRAINING_FAULTS.map((fault) => [fault]), TRAINING_FAULTS]

const factorName = (faults: readonly Fault[]): string => (faults.length === 0 ? 'no fault' : faults.join(', '))

interface TrainedFactor {
  readonly faults: readonly Fault[]
  /** The pipeline's own test texts, with its own labels. */
  readonly reported: LabelledTexts
  readonly student: StepOutput<ComparedStudent>
}

/** Trains a student under each of the faults, under none and under all, and judges them alike. */
export async function factorSteps(
  { study, corpus, sources: after }: PartInputs,
  { budget, testTexts }: ComparedTrainings,
): Promise<StepOutput<readonly FactorResult[]>> {
  const { seed, fractions, resamples } = study.settings
  const split = { fractions, seed }
  const right = spreadTexts(trainingData(corpus, [], split).test, testTexts)
  const students: TrainedFactor[] = []
  for (const faults of FACTORS) {
    const { training, validation, test } = trainingData(corpus, faults, split)
    const reported = spreadTexts(test, testTexts)
    const student = await compareStudent(study, {
      name: `factors/${faults.length === 0 ? 'none' : faults.join('+')}`,
      stage: 'factors',
      title: `Faults of the published study: a student with ${factorName(faults)}`,
      options: { faults, testTexts },
      after,
      training,
      validation,
      budget,
      seed,
      asked: [right.texts, reported.texts],
    })
    students.push({ faults, reported, student })
  }
  return study.step({
    name: 'factors/table',
    stage: 'factors',
    title: 'Faults of the published study: accuracy and kappa of each',
    version: 1,
    options: { resamples, seed },
    after: [...after, ...students.map(({ student }) => student)],
    run: () =>
      Promise.resolve(
        students.map(({ faults, reported, student: { output } }): FactorResult => {
          const [ofRight, ofReported] = output.predicted.map(labelsOfDigits)
          return {
            faults,
            trainingTexts: output.trainingTexts,
            steps: output.steps,
            right: agreementOf(ofRight, right.labels, { seed, resamples }),
            reported: agreementOf(ofReported, reported.labels, { seed, resamples }),
          }
        }),
      ),
  })
}

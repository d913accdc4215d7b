import { FAULTS, TRAINING_FAULTS, type Fault } from '../../faults/fault'
import { COUNT, list, object, oneOf } from '../../json-schema'
import { AGREEMENT_SCHEMA, agreementOf, type Agreement } from '../../scores/agreement'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { compareStudents } from '../../students/compare-students'
import { spreadTexts } from '../../students/compared-student'
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

/** Trains a student under each of the faults, under none and under all, and judges them alike. */
export async function factorSteps(
  { study, corpus, sources }: PartInputs,
  { budget, testTexts }: ComparedTrainings,
): Promise<StepOutput<readonly FactorResult[]>> {
  const { seed, fractions, resamples } = study.settings
  const split = { fractions, seed }
  const right = spreadTexts(trainingData(corpus, [], split).test, testTexts)
  return compareStudents(study, {
    part: 'factors',
    title: 'Faults of the published study',
    after: sources,
    students: FACTORS.map((faults) => {
      const { training, validation, test } = trainingData(corpus, faults, split)
      const reported = spreadTexts(test, testTexts)
      return {
        name: faults.length === 0 ? 'none' : faults.join('+'),
        title: `a student with ${faults.length === 0 ? 'no fault' : faults.join(', ')}`,
        options: { faults, testTexts },
        training,
        validation,
        budget,
        seed,
        asked: [right.texts, reported.texts],
        figures: ({ trainingTexts, steps }, [ofRight, ofReported]) => ({
          faults,
          trainingTexts,
          steps,
          right: agreementOf(ofRight, right.labels, { seed, resamples }),
          reported: agreementOf(ofReported, reported.labels, { seed, resamples }),
        }),
      }
    }),
  })
}

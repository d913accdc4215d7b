import { ABSENT, NEGATIVE, POSITIVE, UNCERTAIN } from '@chexpp/labels'
import type { ConfusionMatrix } from './confusion-matrix'
import { precisionRecallF1, type PrecisionRecallF1 } from './precision-recall-f1'

/**
 * The classes that count as positive in each task by which labelers are judged. Irvin et al. 2019 ("CheXpert") judge mention
 * (any label but blank), negation and uncertainty; Smit et al. 2020 ("CheXbert") add positive and blank.
 */
const TASKS = {
  mention: [POSITIVE, NEGATIVE, UNCERTAIN],
  negation: [NEGATIVE],
  uncertainty: [UNCERTAIN],
  positive: [POSITIVE],
  blank: [ABSENT],
} as const

export type ExtractionTask = keyof typeof TASKS

export const EXTRACTION_TASKS = Object.keys(TASKS) as readonly ExtractionTask[]

/**
 * Precision, recall and F1 of a head in each task.
 *
 * @param confusion `[4, 4]`, with the class indexes of `LABEL_CLASSES`
 */
export function extractionScores(confusion: ConfusionMatrix): Readonly<Record<ExtractionTask, PrecisionRecallF1>> {
  const entries = EXTRACTION_TASKS.map((task) => [task, precisionRecallF1(confusion, TASKS[task])])
  return Object.fromEntries(entries) as Record<ExtractionTask, PrecisionRecallF1>
}

import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'
import type { ReviewRow } from '../review-row'
import { headOf } from '../score-heads'

/** A label that a radiologist should look at. */
export interface ObservationInQuestion {
  readonly observation: Observation
  readonly teacher: LabelClass
  readonly student: LabelClass
  /** What the student gives to its own class. */
  readonly probability: number
  /** By the criterion, from 0 to 1. */
  readonly score: number
}

/** The labels where the two labelers differ, and that with the greatest score; the greatest score first. */
export function observationsInQuestion(row: ReviewRow, scores: readonly number[]): readonly ObservationInQuestion[] {
  const highest = scores.indexOf(Math.max(...scores))
  return OBSERVATIONS.flatMap((observation, head) => {
    const { teacher, student, probabilities } = headOf(row, head)
    if (teacher === student && head !== highest) return []
    return {
      observation,
      teacher: LABEL_CLASSES[teacher],
      student: LABEL_CLASSES[student],
      probability: probabilities[student],
      score: scores[head],
    }
  }).sort((a, b) => b.score - a.score)
}

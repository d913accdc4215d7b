import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import type { OverHeads } from './criteria/criteria'
import type { HeadScore, ReviewHead, ReviewRow } from './review-row'

/** One of the 14 labels of a row, by its place in `OBSERVATIONS`. */
export function headOf({ teacher, student, probabilities }: ReviewRow, head: number): ReviewHead {
  const classes = LABEL_CLASSES.length
  return {
    teacher: teacher[head],
    student: student[head],
    probabilities: probabilities.subarray(head * classes, (head + 1) * classes),
  }
}

/** A score for each of the 14 labels of a row. */
export function scoreHeads(row: ReviewRow, score: HeadScore): readonly number[] {
  return OBSERVATIONS.map((_, head) => score(headOf(row, head)))
}

/** What the row scores by its heads. */
export function overHeads(scores: readonly number[], over: OverHeads): number {
  return over === 'max' ? Math.max(...scores) : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

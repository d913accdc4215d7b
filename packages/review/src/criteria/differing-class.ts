import type { ReviewHead } from '../review-row'

/** 1 where teacher and student give different classes, else 0: needs no probabilities, only two labelers. */
export function differingClass({ teacher, student }: Pick<ReviewHead, 'teacher' | 'student'>): number {
  return teacher === student ? 0 : 1
}

import type { ReviewHead } from '../review-row'

/** How little the student thinks of the teacher's class: 1 less the probability that it gives to it. */
export function disagreement({ teacher, probabilities }: Pick<ReviewHead, 'teacher' | 'probabilities'>): number {
  return 1 - probabilities[teacher]
}

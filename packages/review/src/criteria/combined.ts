import type { ReviewHead } from '../review-row'
import { disagreement } from './disagreement'
import { entropy } from './entropy'

/** The mean of `disagreement` and `entropy`: a label that the student doubts, more so where it leans against the teacher. */
export function combined(head: ReviewHead): number {
  return (disagreement(head) + entropy(head)) / 2
}

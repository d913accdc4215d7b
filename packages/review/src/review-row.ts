/** A text that two labelers have labelled: the teacher, whose labels may be wrong, and a student that says how sure it is. */
export interface ReviewRow {
  /** Unlike that of every other row. */
  readonly id: string
  readonly text: string
  /** The teacher's 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly teacher: Uint8Array
  /** The student's 14 class indexes. */
  readonly student: Uint8Array
  /** The student's, `[14, 4]`, row-major; each row sums to 1. */
  readonly probabilities: Float32Array
}

/** One of the 14 labels of a row. */
export interface ReviewHead {
  /** Class indexes. */
  readonly teacher: number
  readonly student: number
  /** `[4]`, by class. */
  readonly probabilities: Float32Array
}

/** How much a label is worth a radiologist's look: from 0, not at all, to 1. */
export type HeadScore = (head: ReviewHead) => number

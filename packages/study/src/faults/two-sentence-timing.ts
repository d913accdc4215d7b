/** The published way of timing: two sentences, once, with the start of the labeler counted and the loading of the student left out. */
export interface TwoSentenceTiming {
  /** Start and two sentences. */
  readonly labelerSeconds: number
  /** Two sentences alone. */
  readonly studentSeconds: number
  /** How many times as fast the student seems. */
  readonly ratio: number
}

/** How long two sentences take a labeler. */
export interface TwoSentences {
  /** Once it has started. */
  readonly seconds: number
  /** From the start of its process on. */
  readonly secondsWithStart: number
}

/** Sets a labeler beside a student as the published study did. */
export function timedAsPublished(labeler: TwoSentences, student: TwoSentences): TwoSentenceTiming {
  const { secondsWithStart: labelerSeconds } = labeler
  const { seconds: studentSeconds } = student
  return { labelerSeconds, studentSeconds, ratio: labelerSeconds / studentSeconds }
}

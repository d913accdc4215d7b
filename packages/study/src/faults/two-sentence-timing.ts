import type { Labeler } from '@chexpp/labels'

/** A labeler that is ready, and what it took to make it so. */
export interface LoadedLabeler {
  readonly labeler: Labeler
  readonly loadSeconds: number
}

/** The published way of timing: two sentences, once, with the start of the rules counted and the loading of the student left out. */
export interface TwoSentenceTiming {
  /** Start and two sentences. */
  readonly rulesSeconds: number
  /** Two sentences alone. */
  readonly studentSeconds: number
  /** How many times as fast the student seems. */
  readonly ratio: number
}

/**
 * Times rules and student as the published study did.
 *
 * @param now milliseconds of a clock that never runs backwards
 */
export async function timeTwoSentences(
  texts: readonly string[],
  { rules, student }: { readonly rules: LoadedLabeler; readonly student: LoadedLabeler },
  now: () => number = () => performance.now(),
): Promise<TwoSentenceTiming> {
  const seconds = async ({ labeler }: LoadedLabeler): Promise<number> => {
    const start = now()
    await labeler.label(texts.slice(0, 2))
    return (now() - start) / 1000
  }
  const rulesSeconds = rules.loadSeconds + (await seconds(rules))
  const studentSeconds = await seconds(student)
  return { rulesSeconds, studentSeconds, ratio: rulesSeconds / studentSeconds }
}

import type { LabelledTexts } from '../../split/split'

/** Texts for training, whose right labels cost a correction each. */
export interface CorrectablePool {
  readonly texts: readonly string[]
  readonly ids?: readonly string[]
  /** What the first labeler says of each. */
  readonly given: readonly Uint8Array[]
  /** What the hidden labeler answers. */
  readonly right: readonly Uint8Array[]
}

/** The pool as it is trained on: the right labels of the texts that were corrected, the first labeler's of the others. */
export function correctedTexts(
  { texts, ids, given, right }: CorrectablePool,
  corrected: readonly number[],
): LabelledTexts {
  const places = new Set(corrected)
  return { texts, ids, labels: given.map((labels, place) => (places.has(place) ? right[place] : labels)) }
}

/** How many of the texts the first labeler has wrong in at least one label. */
export function wrongTexts({ given, right }: CorrectablePool, places: readonly number[]): number {
  return places.filter((place) => given[place].some((is, head) => is !== right[place][head])).length
}

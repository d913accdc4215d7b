import type { LabeledText } from '@chexpp/labels'
import { rankForReview, type ReviewRow, type Strategy } from '@chexpp/review'
import type { LabelledTexts } from '../../split/split'

/** Texts to be corrected, by a strategy. */
export interface CorrectionOrder {
  readonly strategy: Strategy
  readonly count: number
}

interface PoolRow extends ReviewRow {
  readonly place: number
}

/**
 * The places of the texts to be corrected next, none of which was before.
 *
 * @param student what the student says of each text, in the same order
 */
export function chooseCorrections(
  { texts, labels }: LabelledTexts,
  student: readonly LabeledText[],
  corrected: readonly number[],
  { strategy, count }: CorrectionOrder,
  seed: number,
): readonly number[] {
  const known = new Set(corrected)
  const rows = texts.flatMap((text, place): PoolRow[] => {
    const { labels: own, probabilities } = student[place]
    if (known.has(place)) return []
    if (probabilities === undefined) throw new RangeError(`text ${place + 1}: the student gives no probabilities`)
    return [{ place, id: String(place), text, teacher: labels[place], student: own, probabilities }]
  })
  return rankForReview(rows, { by: strategy, count, seed }).chosen.map(({ row }) => row.place)
}

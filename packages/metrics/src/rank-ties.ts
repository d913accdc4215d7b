/** Rows that share a score: how many are positive, and how many are not. */
export interface Tie {
  readonly positives: number
  readonly negatives: number
}

/**
 * Rows from the highest score to the lowest, those of equal score together.
 *
 * @throws {RangeError} where scores and classes differ in number, or a score is no number
 */
export function rankTies(scores: ArrayLike<number>, positive: ArrayLike<boolean>): readonly Tie[] {
  if (scores.length !== positive.length) {
    throw new RangeError(`${scores.length} scores for ${positive.length} references; pair them first`)
  }
  const order = Array.from({ length: scores.length }, (_, row) => row)
  const lost = order.find((row) => Number.isNaN(scores[row]))
  if (lost !== undefined) throw new RangeError(`row ${lost + 1}: the score is no number`)
  order.sort((a, b) => scores[b] - scores[a])
  const ties: { positives: number; negatives: number }[] = []
  order.forEach((row, rank) => {
    if (rank === 0 || scores[row] !== scores[order[rank - 1]]) ties.push({ positives: 0, negatives: 0 })
    ties[ties.length - 1][positive[row] ? 'positives' : 'negatives']++
  })
  return ties
}

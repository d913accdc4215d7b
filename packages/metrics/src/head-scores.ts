import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'

/**
 * What a student gives for reports: for each `[14, 4]`, row-major, as logits or as probabilities. Temperatures are the same
 * from either, because a softmax forgets what all logits of a head have in common.
 */
export type HeadScores =
  { readonly logits: readonly ArrayLike<number>[] } | { readonly probabilities: readonly ArrayLike<number>[] }

export const HEADS = OBSERVATIONS.length
export const CLASSES = LABEL_CLASSES.length

export function scoreRows(scores: HeadScores): { readonly what: string; readonly rows: readonly ArrayLike<number>[] } {
  return 'logits' in scores
    ? { what: 'logits', rows: scores.logits }
    : { what: 'probabilities', rows: scores.probabilities }
}

/**
 * Natural logarithms of the four probabilities of one head of one row. `-Infinity` where the probability is 0 in double
 * precision, which stands for a class that the head does not have.
 *
 * @throws {RangeError} where a score is NaN, a probability is not within 0 and 1, or all four are impossible
 */
export function headLogProbabilities(scores: HeadScores, row: number, head: number): readonly number[] {
  const { what, rows } = scoreRows(scores)
  const values = Array.from({ length: CLASSES }, (_, c) => rows[row][head * CLASSES + c])
  const wrong =
    what === 'logits'
      ? values.find((value) => Number.isNaN(value) || value === Infinity)
      : values.find((value) => !(value >= 0 && value <= 1))
  if (wrong !== undefined) throw new RangeError(`row ${row + 1}, ${OBSERVATIONS[head]}: ${wrong} among the ${what}`)
  const logits = what === 'logits' ? values : values.map(Math.log)
  const highest = Math.max(...logits)
  if (highest === -Infinity) throw new RangeError(`row ${row + 1}, ${OBSERVATIONS[head]}: every class is impossible`)
  const weights = logits.map((logit) => Math.exp(logit - highest))
  const logSum = highest + Math.log(weights.reduce((sum, weight) => sum + weight, 0))
  return logits.map((logit, c) => (weights[c] === 0 ? -Infinity : logit - logSum))
}

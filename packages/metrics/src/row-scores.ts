import { brierScore } from './brier-score'
import { CLASSES, HEADS } from './head-scores'
import { logLoss } from './log-loss'

/** Mean over the heads of one row. */
export interface RowScores {
  readonly logLoss: number
  readonly brierScore: number
}

/**
 * @param probabilities `[14 * 4]`
 * @param reference `[14]` class indexes
 */
export function rowScores(probabilities: ArrayLike<number>, reference: Uint8Array): RowScores {
  const values = Array.from(probabilities)
  let loss = 0
  let brier = 0
  for (let head = 0; head < HEADS; head++) {
    const ofHead = values.slice(head * CLASSES, (head + 1) * CLASSES)
    // Never null: there is a row.
    loss += logLoss(ofHead, [reference[head]]) as number
    brier += brierScore(ofHead, [reference[head]]) as number
  }
  return { logLoss: loss / HEADS, brierScore: brier / HEADS }
}

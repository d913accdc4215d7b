import { LABEL_CLASSES } from '@chexpp/labels'
import type { ReviewHead } from '../review-row'

/**
 * Predictive entropy as a share of the highest there is, that of four equal probabilities: `-sum_c p_c ln p_c / ln 4`.
 *
 * Source: Shannon, "A mathematical theory of communication", 1948; as a criterion, Settles, "Active learning literature
 * survey", 2009, section 3.1.
 */
export function entropy({ probabilities }: Pick<ReviewHead, 'probabilities'>): number {
  let sum = 0
  for (const p of probabilities) if (p > 0) sum -= p * Math.log(p)
  // Probabilities of 32 bits may sum to a little over 1.
  return Math.min(1, Math.max(0, sum / Math.log(LABEL_CLASSES.length)))
}

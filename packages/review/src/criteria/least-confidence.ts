import { LABEL_CLASSES } from '@chexpp/labels'
import type { ReviewHead } from '../review-row'

/**
 * What the likeliest class lacks of certainty, as a share of the most that it can lack: `(1 - p_first) / (1 - 1/4)`.
 *
 * Source: Lewis and Gale, "A sequential algorithm for training text classifiers", 1994.
 */
export function leastConfidence({ probabilities }: Pick<ReviewHead, 'probabilities'>): number {
  return Math.min(1, (1 - Math.max(...probabilities)) / (1 - 1 / LABEL_CLASSES.length))
}

import type { ReviewHead } from '../review-row'

/**
 * How near the second likeliest class comes to the likeliest: `1 - (p_first - p_second)`.
 *
 * Source: Scheffer, Decomain and Wrobel, "Active hidden Markov models for information extraction", 2001.
 */
export function margin({ probabilities }: Pick<ReviewHead, 'probabilities'>): number {
  const [first, second] = Float32Array.from(probabilities).sort().reverse()
  return 1 - (first - second)
}

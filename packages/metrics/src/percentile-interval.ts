import { quantileSorted } from './quantile-sorted'

export interface Interval {
  readonly lower: number
  readonly upper: number
  /** How many resamples it stands on: those where the statistic was defined. */
  readonly resamples: number
}

/**
 * The percentile bootstrap interval: the middle `confidence` of what the resamples gave.
 *
 * Source: Efron and Tibshirani, "An introduction to the bootstrap", 1993, chapter 13.
 *
 * @param resampled a statistic in each resample, `null` where it was undefined there
 * @param confidence such as 0.95
 * @returns `null` where it was defined in none
 */
export function percentileInterval(resampled: readonly (number | null)[], confidence: number): Interval | null {
  const sorted = Float64Array.from(resampled.filter((value) => value !== null)).sort()
  if (sorted.length === 0) return null
  const tail = (1 - confidence) / 2
  return {
    lower: quantileSorted(sorted, tail),
    upper: quantileSorted(sorted, 1 - tail),
    resamples: sorted.length,
  }
}

/**
 * The median of repeated measurements, with the least and the greatest.
 * No standard deviation: what disturbs a timing only ever slows it, so its errors are not symmetric.
 */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** `values` holds one or more; of an even number the median is the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const median = (sorted[Math.floor(half - 0.5)] + sorted[Math.floor(half)]) / 2
  return { median, min: sorted[0], max: sorted[sorted.length - 1] }
}

import type { Interval } from '@chexpp/metrics'

/** A figure with its bootstrap interval; `null` where it is undefined, or where no resamples were asked for. */
export interface Estimate {
  readonly value: number | null
  readonly interval: Interval | null
}

import type { Interval } from '@chexpp/metrics'
import { COUNT, nullable, NUMBER, object } from '../json-schema'

/** A figure with its bootstrap interval; `null` where it is undefined, or where no resamples were asked for. */
export interface Estimate {
  readonly value: number | null
  readonly interval: Interval | null
}

export const INTERVAL_SCHEMA = nullable(object({ lower: NUMBER, upper: NUMBER, resamples: COUNT }))
export const ESTIMATE_SCHEMA = object({ value: nullable(NUMBER), interval: INTERVAL_SCHEMA })

import type { Interval } from '@chexpp/metrics'
import type { Estimate } from '../scores/estimate'

export const formatKappa = (kappa: number | null): string => (kappa === null ? 'undefined' : kappa.toFixed(3))

/** `0.912 to 0.934`; nothing where there is no interval. */
export const formatInterval = (interval: Interval | null): string | null =>
  interval && `${interval.lower.toFixed(3)} to ${interval.upper.toFixed(3)}`

/** `0.923 (0.912 to 0.934)` */
export function formatEstimate({ value, interval }: Estimate): string {
  return interval === null ? formatKappa(value) : `${formatKappa(value)} (${formatInterval(interval)})`
}

/** A ratio of two speeds, with two digits that count. */
export const formatRatio = (ratio: number): string => String(Number(ratio.toPrecision(2)))

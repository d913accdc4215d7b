import type { Spread } from '@chexpp/bench'
import type { TrainingBudget } from '../settings'

interface Ends {
  readonly lower: number
  readonly upper: number
}

/** Three digits, as of kappa, or more. */
export const formatKappa = (kappa: number | null, digits = 3): string =>
  kappa === null ? 'undefined' : rounded(kappa, digits)

/** What rounds to 0 has no sign; others have a minus, not a hyphen. */
const rounded = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^-(0\.0*)$/, '$1')
    .replace('-', '−')

/** `0.912 to 0.934`; nothing where there is no interval. */
export const formatInterval = (interval: Ends | null, digits = 3): string | null =>
  interval && `${rounded(interval.lower, digits)} to ${rounded(interval.upper, digits)}`

interface Figure {
  readonly value: number | null
  readonly interval: Ends | null
}

/** `0.923 (0.912 to 0.934)` */
export function formatEstimate({ value, interval }: Figure, digits = 3): string {
  const figure = formatKappa(value, digits)
  return interval === null ? figure : `${figure} (${formatInterval(interval, digits)})`
}

/** A ratio of two speeds, with two digits that count. */
export const formatRatio = (ratio: number): string => String(Number(ratio.toPrecision(2)))

/** A rate or a duration, with three digits that count and thousands separated. */
export const formatRate = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 })

/** Median, fastest and slowest run: `3.77 (3.70 to 3.91)` */
export const formatMilliseconds = ({ median, min, max }: Spread): string =>
  `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`

/** `400 steps of training, and 8 seconds at most` */
export function formatBudget(budget: TrainingBudget): string {
  const length = 'steps' in budget ? `${budget.steps} steps of training` : `${budget.epochs} epochs`
  return budget.seconds === undefined ? length : `${length}, and ${budget.seconds} seconds at most`
}

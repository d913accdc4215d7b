/** A figure that may be undefined, as kappa is where both sides know one class only; `undefined` where nothing was reported. */
export type Statistic = number | null | undefined

/** Both ends of a confidence interval. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

export const isDefined = (value: Statistic): value is number => value != null && Number.isFinite(value)

/** As people read it: three decimals, a true minus sign, and the word where there is no number. */
export function formatStatistic(value: Statistic): string {
  return isDefined(value) ? value.toFixed(3).replace('-', '−') : 'undefined'
}

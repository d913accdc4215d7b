import * as Plot from '@observablehq/plot'

interface WhiskerOptions<Row> {
  /** The band that a row stands in. */
  readonly y: keyof Row & string
  readonly lower: (row: Row) => number
  readonly upper: (row: Row) => number
  /** How far the end strokes stay off the band's edges, and how far all is moved down; in pixels. */
  readonly inset: number
  readonly shift: number
}

/** A line from the lower to the upper end of an interval, with a stroke across each end. */
export function whiskers<Row>(
  rows: readonly Row[],
  { y, lower, upper, inset, shift }: WhiskerOptions<Row>,
): Plot.Markish[] {
  // Plot's own line markers are numbered from one picture to the next, so the same picture would differ each time.
  const stroke = { y, dy: shift, stroke: 'currentColor', strokeWidth: 1.5 } as const
  const across = { ...stroke, insetTop: inset, insetBottom: inset }
  return [
    Plot.ruleY(rows, { ...stroke, x1: lower, x2: upper }),
    Plot.tickX(rows, { ...across, x: lower }),
    Plot.tickX(rows, { ...across, x: upper }),
  ]
}

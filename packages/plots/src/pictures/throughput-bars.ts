import * as Plot from '@observablehq/plot'
import { AXIS, FIRST_SERIES, GRID, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { whiskers } from './whiskers'

/** Rates in items per second; all three above 0. */
export interface ThroughputBar {
  readonly name: string
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface ThroughputBarsOptions {
  readonly title: string
  /** What is counted, in the plural, such as `reports`. */
  readonly items: string
  /** From the top in this order; each name once. The first is the reference that the others are compared with. */
  readonly bars: readonly ThroughputBar[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

const WIDE = { rowHeight: 44, barInset: 16, barShift: 8, nameShift: -9, rateShift: -9 } as const
const NARROW = { rowHeight: 64, barInset: 26, barShift: 16, nameShift: -18, rateShift: -2 } as const

/** Three significant digits, with thousands separated. */
function formatRate(rate: number): string {
  return Number(rate.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 })
}

/** Powers of ten around all rates: a bar's length tells of orders of magnitude, not of differences. */
function decades(bars: readonly ThroughputBar[]): number[] {
  const exponent = (rate: number) => Number(rate.toExponential().split('e')[1])
  const first = Math.min(...bars.map(({ min }) => exponent(min)))
  const last = Math.max(...bars.map(({ max }) => exponent(max))) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`))
}

/**
 * Throughputs on a logarithmic axis, each with its spread from slowest to fastest run and its ratio to the first, as an SVG string.
 *
 * @throws RangeError when there is no bar, a rate is not above 0, or `width` is under 320.
 */
export function throughputBars(options: ThroughputBarsOptions): string {
  const { bars, items } = options
  const { width, narrow } = layoutOf(options.width)
  const [reference] = bars
  if (reference === undefined) throw new RangeError('throughputBars needs at least one bar')
  for (const { name, median, min, max } of bars) {
    if (!(0 < min && min <= median && median <= max && max < Infinity)) {
      throw new RangeError(`the rates of ${name} must hold 0 < min ≤ median ≤ max, not ${min}, ${median}, ${max}`)
    }
  }
  const ticks = decades(bars)
  const rateOf = (bar: ThroughputBar) =>
    `${formatRate(bar.median)} ${items}/s` +
    (bar === reference ? '' : ` (${formatRate(bar.median / reference.median)}×)`)
  // Beside each other name and rate would meet on a narrow page.
  const layout = narrow ? NARROW : WIDE
  const onBar = { y: 'name', dy: layout.barShift } as const
  const rate = { y: 'name', text: rateOf, fontWeight: 'bold' } as const
  const description = bars.map((bar) => `${bar.name} ${rateOf(bar)}`).join('; ')
  return drawPicture({ title: options.title, description }, width, [
    {
      height: 48 + bars.length * layout.rowHeight,
      plot: {
        marginLeft: 8,
        marginRight: 28,
        marginTop: 4,
        marginBottom: 44,
        x: { type: 'log', domain: [ticks[0], ticks.at(-1)!] },
        y: { domain: bars.map((bar) => bar.name), padding: 0, axis: null },
        marks: [
          Plot.gridX(ticks, GRID),
          Plot.axisX(ticks, { ...AXIS, tickFormat: formatRate, label: `${items} per second` }),
          Plot.barX(bars, {
            ...onBar,
            x1: ticks[0],
            x2: 'median',
            fill: FIRST_SERIES,
            insetTop: layout.barInset,
            insetBottom: layout.barInset,
          }),
          ...whiskers(bars, {
            y: 'name',
            lower: (bar) => bar.min,
            upper: (bar) => bar.max,
            inset: layout.barInset + 1,
            shift: layout.barShift,
          }),
          Plot.text(bars, { y: 'name', text: 'name', frameAnchor: 'left', dy: layout.nameShift }),
          Plot.text(bars, { ...rate, frameAnchor: narrow ? 'left' : 'right', dy: layout.rateShift }),
        ],
      },
    },
  ])
}

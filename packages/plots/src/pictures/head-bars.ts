import * as Plot from '@observablehq/plot'
import { AXIS, COMPARED_DOT, FIRST_SERIES, GRID, SECONDARY_OPACITY, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { headLegend } from './head-legend'
import { type Interval, type Statistic, formatStatistic, isDefined } from './statistic'
import { whiskers } from './whiskers'

export interface HeadBar {
  readonly head: string
  readonly value: Statistic
  readonly interval?: Interval | null
}

export interface HeadBarsOptions {
  readonly title: string
  /** What is measured, as the axis names it; default `Cohen's kappa`. */
  readonly measure?: string
  /** Name of the series in the legend, such as `this run`. */
  readonly seriesName: string
  /** One row a head, from the top in this order; each head once. */
  readonly heads: readonly HeadBar[]
  /** A last row apart from the others, such as the mean over the defined heads. */
  readonly mean?: HeadBar
  /** A second series beside it, such as published figures, by the names of the rows; rows may be missing. */
  readonly comparison?: { readonly name: string; readonly values: Readonly<Record<string, Statistic>> }
  /** Width to draw for in CSS pixels, default 720; under 520 names stand above their bars. */
  readonly width?: number
}

interface Row extends HeadBar {
  readonly other: Statistic
}

const COLUMN_WIDTH = 48

// Names beside the bars where there is room, above them where there is not.
const WIDE = {
  rowHeight: 24,
  barInset: 6,
  axisInset: 0,
  barShift: 0,
  textShift: 0,
  marginLeft: 190,
  nameAnchor: 'end',
  nameShift: -8,
} as const
const NARROW = {
  rowHeight: 38,
  barInset: 13,
  axisInset: 10,
  barShift: 9,
  textShift: -9,
  marginLeft: 8,
  nameAnchor: 'start',
  nameShift: 0,
} as const

function describe(rows: readonly Row[], measure: string, { seriesName, comparison }: HeadBarsOptions): string {
  const described = rows.map(({ head, value, interval, other }) => {
    const range = interval ? ` (${formatStatistic(interval.lower)} to ${formatStatistic(interval.upper)})` : ''
    const compared = isDefined(other) ? `, ${comparison!.name} ${formatStatistic(other)}` : ''
    return `${head} ${formatStatistic(value)}${range}${compared}`
  })
  return `${measure}, ${seriesName}: ${described.join('; ')}`
}

/**
 * A row a head: a bar to its value, the confidence interval over it, and a second series as hollow diamonds, as an SVG string.
 * A head without a value says `undefined` and has no bar, so that nobody reads it as 0.
 *
 * @throws RangeError when `width` is under 320.
 */
export function headBars(options: HeadBarsOptions): string {
  const { measure = "Cohen's kappa", seriesName, heads, mean, comparison } = options
  const { width, narrow } = layoutOf(options.width)
  const layout = narrow ? NARROW : WIDE
  const rows: readonly Row[] = (mean ? [...heads, mean] : heads).map((row) => ({
    ...row,
    other: comparison?.values[row.head],
  }))
  const defined = rows.filter((row) => isDefined(row.value))
  const compared = rows.filter((row) => isDefined(row.other))
  const drawn = rows
    .flatMap((row) => [row.value, row.interval?.lower, row.interval?.upper, row.other])
    .filter(isDefined)
  const columns = comparison ? 2 : 1
  const marginRight = narrow ? 12 : 12 + columns * COLUMN_WIDTH

  const onBar = { y: 'head', dy: layout.barShift } as const
  const name = {
    y: 'head',
    text: 'head',
    frameAnchor: 'left',
    textAnchor: layout.nameAnchor,
    dx: layout.nameShift,
    dy: layout.textShift,
  } as const
  const valueColumn = (column: number, text: (row: Row) => string) => ({
    y: 'head',
    text,
    frameAnchor: 'right' as const,
    textAnchor: 'end' as const,
    dx: (narrow ? column + 1 - columns : column + 1) * COLUMN_WIDTH,
    dy: layout.textShift,
  })

  const marks: Plot.Markish[] = [
    Plot.gridX({ ticks: 5, ...GRID }),
    Plot.axisX({ ...AXIS, ticks: 5, label: measure }),
    Plot.barX(defined, {
      ...onBar,
      x1: 0,
      x2: 'value',
      fill: FIRST_SERIES,
      insetTop: layout.barInset,
      insetBottom: layout.barInset,
    }),
    Plot.tickX(rows, {
      ...onBar,
      x: () => 0,
      stroke: 'currentColor',
      insetTop: layout.axisInset,
      insetBottom: layout.axisInset,
    }),
    ...whiskers(
      rows.filter((row) => row.interval),
      {
        y: 'head',
        lower: (row) => row.interval!.lower,
        upper: (row) => row.interval!.upper,
        inset: layout.barInset + 1,
        shift: layout.barShift,
      },
    ),
    Plot.dot(compared, { ...onBar, ...COMPARED_DOT, x: 'other' }),
    Plot.text(
      rows.filter((row) => !isDefined(row.value)),
      {
        ...onBar,
        x: 0,
        dx: 6,
        text: () => 'undefined',
        textAnchor: 'start',
        fontStyle: 'italic',
        fillOpacity: SECONDARY_OPACITY,
      },
    ),
    Plot.text(heads, name),
    Plot.text(mean ? [mean] : [], { ...name, fontWeight: 'bold' }),
    Plot.text(defined, { ...valueColumn(0, (row) => formatStatistic(row.value)), fontWeight: 'bold' }),
    Plot.text(
      compared,
      valueColumn(1, (row) => formatStatistic(row.other)),
    ),
  ]
  return drawPicture({ title: options.title, description: describe(rows, measure, options) }, width, [
    headLegend({
      seriesName,
      hasIntervals: rows.some((row) => row.interval),
      comparisonName: comparison?.name,
      left: layout.marginLeft,
    }),
    {
      height: 48 + rows.length * layout.rowHeight,
      plot: {
        marginLeft: layout.marginLeft,
        marginRight,
        marginTop: 4,
        marginBottom: 44,
        x: { domain: [Math.min(0, ...drawn), Math.max(1, ...drawn)] },
        y: { domain: rows.map((row) => row.head), padding: 0, axis: null },
        marks,
      },
    },
  ])
}

import * as Plot from '@observablehq/plot'
import { AXIS, GRID, SECONDARY_OPACITY, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { styleSeries } from '../svg/series'
import { seriesLegend } from './series-legend'
import { type Interval, type Statistic, formatStatistic, isDefined } from './statistic'

export interface GroupedBarSeries {
  readonly name: string
  /** One a group, in their order. */
  readonly values: readonly { readonly value: Statistic; readonly interval?: Interval | null }[]
}

export interface GroupedBarsOptions {
  readonly title: string
  /** What is measured, as the axis names it. */
  readonly measure: string
  /** From the top in this order, such as faults or remedies; each once. */
  readonly groups: readonly string[]
  /** At most 4; their bars stand in this order within each group. */
  readonly series: readonly GroupedBarSeries[]
  /** How a value is written; default three decimals. */
  readonly format?: (value: number) => string
  /** Width to draw for in CSS pixels, default 720; under 520 names stand above their bars. */
  readonly width?: number
}

const BAR_HEIGHT = 20
const GROUP_GAP = 14
const NAME_HEIGHT = 18
const NAMES_WIDTH = 190
const VALUES_WIDTH = 64

/**
 * Groups of bars, a bar a series, with confidence intervals and every value printed, as an SVG string. What is undefined says
 * so and has no bar.
 *
 * @throws RangeError when there is no group, a series has not a value a group, there are more than 4, or `width` is under 320.
 */
export function groupedBars(options: GroupedBarsOptions): string {
  const { title, measure, groups, format = formatStatistic } = options
  const { width, narrow } = layoutOf(options.width)
  const series = styleSeries(options.series)
  const uneven = series.find(({ values }) => values.length !== groups.length)
  if (groups.length === 0) throw new RangeError('groupedBars needs at least one group')
  if (uneven) throw new RangeError(`${uneven.name} has ${uneven.values.length} values for ${groups.length} groups`)

  // Each bar has a place of its own down the page, in pixels.
  const barsTop = narrow ? NAME_HEIGHT : 0
  const groupHeight = barsTop + series.length * BAR_HEIGHT + GROUP_GAP
  const bars = series.flatMap(({ style, values }, index) =>
    values.map(({ value, interval }, group) => {
      const top = group * groupHeight + barsTop + index * BAR_HEIGHT
      return { value, interval, ...style, top, middle: top + BAR_HEIGHT / 2, bottom: top + BAR_HEIGHT }
    }),
  )
  type Bar = (typeof bars)[number]
  const names = groups.map((name, group) => ({
    name,
    y: group * groupHeight + (narrow ? NAME_HEIGHT / 2 : (series.length * BAR_HEIGHT) / 2),
  }))
  const height = groups.length * groupHeight
  const defined = bars.filter((bar): bar is Bar & { value: number } => isDefined(bar.value))
  const withInterval = bars.filter((bar) => bar.interval)
  const drawn = bars.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper]).filter(isDefined)
  const marginLeft = narrow ? 20 : NAMES_WIDTH
  const marginRight = VALUES_WIDTH
  const toTheRight = { frameAnchor: 'right', textAnchor: 'start', dx: 8, y: 'middle' } as const

  return drawPicture({ title, description: describe(options, format) }, width, [
    seriesLegend({ series: series.map(({ name, style }) => ({ text: name, style })), sample: 'bar', width }),
    {
      height: height + 52,
      plot: {
        marginLeft,
        marginRight,
        marginTop: 4,
        marginBottom: 48,
        x: { domain: [Math.min(0, ...drawn), Math.max(0, ...drawn) || 1], nice: true },
        y: { type: 'linear', domain: [0, height], range: [4, height + 4], axis: null },
        color: { type: 'identity' },
        opacity: { type: 'identity' },
        marks: [
          Plot.gridX({ ticks: 5, ...GRID }),
          Plot.axisX({ ...AXIS, ticks: 5, label: measure }),
          Plot.rect(defined, {
            x1: 0,
            x2: 'value',
            y1: 'top',
            y2: 'bottom',
            fill: 'color',
            fillOpacity: 'tint',
            stroke: 'color',
            strokeWidth: 1.5,
            insetTop: 3,
            insetBottom: 3,
          }),
          Plot.link(groups, {
            x: () => 0,
            y1: (_, group: number) => group * groupHeight + barsTop,
            y2: (_, group: number) => group * groupHeight + barsTop + series.length * BAR_HEIGHT,
            stroke: 'currentColor',
          }),
          ...horizontalWhiskers(withInterval),
          Plot.text(
            bars.filter(({ value }) => !isDefined(value)),
            {
              x: 0,
              y: 'middle',
              dx: 6,
              textAnchor: 'start',
              text: () => 'undefined',
              fontStyle: 'italic',
              fillOpacity: SECONDARY_OPACITY,
            },
          ),
          Plot.text(defined, { ...toTheRight, text: (bar: { value: number }) => format(bar.value) }),
          Plot.text(names, {
            y: 'y',
            text: 'name',
            frameAnchor: 'left',
            textAnchor: narrow ? 'start' : 'end',
            dx: narrow ? -12 : -8,
            fontWeight: 'bold',
            lineWidth: narrow ? 30 : 15,
          }),
        ],
      },
    },
  ])
}

interface Spanned {
  readonly middle: number
  readonly interval?: Interval | null
}

function horizontalWhiskers(bars: readonly Spanned[]): Plot.Markish[] {
  const stroke = { stroke: 'currentColor', strokeWidth: 1.5 } as const
  const end = (at: (interval: Interval) => number) =>
    Plot.link(bars, {
      ...stroke,
      x: (bar: Spanned) => at(bar.interval!),
      y1: (bar: Spanned) => bar.middle - 4,
      y2: (bar: Spanned) => bar.middle + 4,
    })
  return [
    Plot.link(bars, {
      ...stroke,
      x1: (bar: Spanned) => bar.interval!.lower,
      x2: (bar: Spanned) => bar.interval!.upper,
      y: 'middle',
    }),
    end(({ lower }) => lower),
    end(({ upper }) => upper),
  ]
}

function describe({ measure, groups, series }: GroupedBarsOptions, format: (value: number) => string): string {
  const shown = (value: Statistic) => (isDefined(value) ? format(value) : formatStatistic(value))
  const described = groups.map((group, index) => {
    const values = series.map(({ name, values }) => {
      const { value, interval } = values[index]
      return `${name} ${shown(value)}${interval ? ` (${shown(interval.lower)} to ${shown(interval.upper)})` : ''}`
    })
    return `${group}: ${values.join(', ')}`
  })
  return `${measure}. ${described.join('; ')}`
}

import * as Plot from '@observablehq/plot'
import { AXIS, FONT_SIZE, GRID, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { SERIES_STYLES } from '../svg/series'
import { type Interval, formatStatistic } from './statistic'

export interface ArchitecturePoint {
  readonly name: string
  /** What it costs, such as parameters or milliseconds; above 0. */
  readonly cost: number
  readonly value: number
  readonly interval?: Interval | null
}

export interface ArchitectureScatterOptions {
  readonly title: string
  /** What the cost is, as the axis names it, such as `parameters` or `ms a sentence`. */
  readonly cost: string
  /** Default `Cohen's kappa, mean`. */
  readonly measure?: string
  /** Each name once. */
  readonly points: readonly ArchitecturePoint[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

const LINE_HEIGHT = 18
const TWO_LINES_HEIGHT = 32
const CHARACTER = 7
const NAMES_LEFT = 44
const SYMBOLS = SERIES_STYLES.map(({ symbol }) => symbol)
const COLORS = SERIES_STYLES.map(({ color }) => color)

const formatCost = (cost: number): string =>
  cost.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 3 })

/**
 * What each architecture reaches against what it costs, on a logarithmic axis, with confidence intervals, as an SVG string.
 * Points carry numbers; a list below says what each is, so that names never lie over each other.
 *
 * @throws RangeError when there is no point, a cost is not above 0, or `width` is under 320.
 */
export function architectureScatter(options: ArchitectureScatterOptions): string {
  const { title, cost, measure = "Cohen's kappa, mean" } = options
  const { width } = layoutOf(options.width)
  if (options.points.length === 0) throw new RangeError('architectureScatter needs at least one point')
  const points = options.points.map((point, index) => ({
    ...point,
    number: String(index + 1),
    symbol: SYMBOLS[index % SYMBOLS.length],
    color: COLORS[index % COLORS.length],
  }))
  const costless = points.find((point) => !(point.cost > 0 && point.cost < Infinity))
  if (costless) throw new RangeError(`the ${cost} of ${costless.name} must be above 0, not ${costless.cost}`)
  type Point = (typeof points)[number]
  const told = (point: Point) => {
    const { interval } = point
    const range = interval ? ` (${formatStatistic(interval.lower)} to ${formatStatistic(interval.upper)})` : ''
    return `${point.name}: ${formatStatistic(point.value)}${range}, ${formatCost(point.cost)} ${cost}`
  }
  const values = points.flatMap(({ value, interval }) => (interval ? [value, interval.lower, interval.upper] : [value]))
  const costs = points.map((point) => point.cost)
  const [least, greatest] = [Math.min(...costs), Math.max(...costs)]
  const beyond = greatest === least ? 2 : (greatest / least) ** 0.12
  const at = { x: 'cost', y: 'value' } as const
  const room = width - NAMES_LEFT - 8
  const wrapped = points.some((point) => told(point).length * CHARACTER > room)
  return drawPicture({ title, description: `${measure} by ${cost}. ${points.map(told).join('; ')}` }, width, [
    {
      height: 300,
      plot: {
        marginLeft: 52,
        marginRight: 24,
        marginTop: 34,
        marginBottom: 46,
        x: { type: 'log', domain: [least / beyond, greatest * beyond] },
        y: { domain: [Math.min(0, ...values), Math.max(...values, 0.1)], nice: true },
        color: { type: 'identity' },
        symbol: { type: 'identity' },
        marks: [
          Plot.gridY({ ticks: 5, ...GRID }),
          Plot.gridX({ ticks: width < 520 ? 3 : 6, ...GRID }),
          Plot.axisY({ ...AXIS, ticks: 5, label: null }),
          Plot.axisX({
            ...AXIS,
            ticks: width < 520 ? 3 : 6,
            tickFormat: formatCost,
            label: `${cost} (logarithmic)`,
            labelOffset: 40,
          }),
          Plot.text([measure], { text: String, frameAnchor: 'top-left', dx: -48, dy: -24, fontWeight: 'bold' }),
          Plot.ruleX(
            points.filter(({ interval }) => interval),
            {
              x: 'cost',
              y1: (point: Point) => point.interval!.lower,
              y2: (point: Point) => point.interval!.upper,
              stroke: 'currentColor',
              strokeWidth: 1.5,
            },
          ),
          Plot.dot(points, { ...at, r: 6, fill: 'color', symbol: 'symbol' }),
          Plot.text(points, { ...at, text: 'number', dx: 12, dy: -10, fontWeight: 'bold', fontSize: 13 }),
        ],
      },
    },
    {
      height: points.length * (wrapped ? TWO_LINES_HEIGHT : LINE_HEIGHT) + 8,
      plot: {
        margin: 0,
        axis: null,
        x: { type: 'identity' },
        y: { type: 'band', domain: points.map(({ number }) => number), padding: 0 },
        color: { type: 'identity' },
        symbol: { type: 'identity' },
        marks: [
          Plot.dot(points, { y: 'number', x: () => 30, r: 5, fill: 'color', symbol: 'symbol' }),
          Plot.text(points, { y: 'number', x: () => 12, text: 'number', fontWeight: 'bold' }),
          Plot.text(points, {
            y: 'number',
            x: () => NAMES_LEFT,
            text: told,
            textAnchor: 'start',
            lineWidth: room / FONT_SIZE / 1.1,
          }),
        ],
      },
    },
  ])
}

import * as Plot from '@observablehq/plot'
import { AXIS, GRID, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { type SeriesStyle, styleSeries } from '../svg/series'
import { type FittedCurve, curveValues, describeEnd, extrapolatedEnd, fittedCurveMarks } from './fitted-curve'
import { seriesLegend } from './series-legend'
import { type Interval, formatStatistic } from './statistic'

/** What came out for one amount of training data. */
export interface DataEfficiencyPoint {
  /** How much data, such as sentences; above 0. */
  readonly size: number
  /** Mean over the seeds. */
  readonly value: number
  readonly interval?: Interval | null
  /** The single seeds' values, drawn as small dots beside it. */
  readonly seeds?: readonly number[]
}

export interface DataEfficiencySeries {
  readonly name: string
  /** By ascending size. */
  readonly points: readonly DataEfficiencyPoint[]
  readonly fitted?: FittedCurve
}

export interface DataEfficiencyCurveOptions {
  readonly title: string
  /** What the data are counted in, such as `training sentences`. */
  readonly sizes: string
  /** Default `Cohen's kappa, mean`. */
  readonly measure?: string
  /** Digits of the values that stand beside the points; default 2. */
  readonly digits?: number
  /** At most 4. */
  readonly series: readonly DataEfficiencySeries[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

type Styled = DataEfficiencySeries & { readonly style: SeriesStyle }

const BESIDE = 13

/** Of the axis where no value is above 0. */
const LEAST_TOP = 0.1

/**
 * A measure against the amount of training data, with intervals over seeds and the fitted curve, as an SVG string. The sizes
 * stand on a logarithmic axis: a power law bends there as it does nowhere else, and 10 % is as far from 20 % as 50 % from all.
 *
 * @throws RangeError when a series has no points or a size is not above 0, there are more than 4, or `width` is under 320.
 */
export function dataEfficiencyCurve(options: DataEfficiencyCurveOptions): string {
  const { title, sizes, measure = "Cohen's kappa, mean", digits = 2 } = options
  const { width, narrow } = layoutOf(options.width)
  const series = styleSeries(options.series)
  for (const { name, points } of series) {
    if (points.length === 0 || points.some(({ size }) => !(size > 0)))
      throw new RangeError(`${name} needs at least one point, and sizes above 0`)
  }
  const points = series.flatMap((each) => each.points)
  const curves = series.flatMap(({ fitted, points: own }) => (fitted ? [{ fitted, ...rangeOf(own) }] : []))
  const ends = curves
    .map(({ fitted, greatest }) => extrapolatedEnd(fitted, greatest))
    .filter((end) => end !== undefined)
  const amounts = [...new Set([...points.map(({ size }) => size), ...ends])].sort((a, b) => a - b)
  const values = [
    ...points.flatMap(({ value, interval, seeds = [] }) => [
      value,
      ...seeds,
      ...(interval ? [interval.lower, interval.upper] : []),
    ]),
    ...curves.flatMap(curveValues),
  ].filter(Number.isFinite)
  const tickLines = narrow ? [0, 1, 2] : [0, 1]
  const described = series.map(({ name, points: own, fitted }) => {
    const told = own.map(({ size, value }) => `${size}: ${formatStatistic(value)}`).join(', ')
    const curve = fitted ? `; fitted ${fitted.description}${describeEnd(fitted, rangeOf(own).greatest, sizes)}` : ''
    return `${name}, ${told}${curve}`
  })
  return drawPicture({ title, description: `${measure} by ${sizes}. ${described.join('. ')}` }, width, [
    seriesLegend({
      series: series.map(({ name, fitted, style }) => ({
        text: fitted ? `${name}; curve: ${fitted.description}` : name,
        style,
      })),
      sample: 'line',
      width,
    }),
    {
      height: 306 + 14 * tickLines.length,
      plot: {
        marginLeft: 48,
        marginRight: 40,
        marginTop: 34,
        marginBottom: 32 + 14 * tickLines.length,
        x: { type: 'log', domain: widened(amounts) },
        y: { domain: [Math.min(0, ...values), Math.max(...values) > 0 ? Math.max(...values) : LEAST_TOP], nice: true },
        marks: [
          Plot.gridY({ ticks: 5, ...GRID }),
          Plot.axisY({ ...AXIS, ticks: 5, label: null }),
          // The greater amounts lie close together: they are written on lines in turn.
          ...tickLines.map((line) =>
            Plot.axisX(
              amounts.filter((_, index) => (amounts.length - 1 - index) % tickLines.length === line),
              {
                ...AXIS,
                text: (size: number) => size.toLocaleString('en-US', { maximumSignificantDigits: 3 }),
                tickPadding: 5 + 14 * line,
                label: line === 1 ? `${sizes} (logarithmic)` : null,
                labelOffset: 26 + 14 * tickLines.length,
              },
            ),
          ),
          Plot.text([measure], {
            text: String,
            frameAnchor: 'top-left',
            dx: -44,
            dy: -24,
            fontWeight: 'bold',
          }),
          ...series.flatMap((each, index) => seriesMarks(each, index, narrow, digits)),
        ],
      },
    },
  ])
}

function rangeOf(points: readonly DataEfficiencyPoint[]): { readonly least: number; readonly greatest: number } {
  return { least: points[0].size, greatest: points[points.length - 1].size }
}

/** A tenth of the axis beyond both ends, for the values that stand beside their points. */
function widened(amounts: readonly number[]): [number, number] {
  const least = amounts[0]
  const greatest = amounts[amounts.length - 1]
  const beyond = greatest === least ? 2 : (greatest / least) ** 0.1
  return [least / beyond, greatest * beyond]
}

function seriesMarks(
  { points, fitted, style }: Styled,
  index: number,
  narrow: boolean,
  digits: number,
): Plot.Markish[] {
  const withInterval = points.filter(({ interval }) => interval)
  const seeds = points.flatMap(({ size, seeds: own = [] }) => own.map((value) => ({ size, value })))
  const at = { x: 'size', y: 'value' } as const
  // The first series has its values above its intervals, the others below: close curves would hide each other's.
  const above = index === 0
  const beyond = ({ value, interval, seeds: own = [] }: DataEfficiencyPoint) =>
    above ? Math.max(value, interval?.upper ?? value, ...own) : Math.min(value, interval?.lower ?? value, ...own)
  return [
    ...(fitted
      ? fittedCurveMarks({ fitted, ...rangeOf(points), style })
      : [Plot.line(points, { ...at, stroke: style.color, strokeWidth: 2, strokeDasharray: style.dash })]),
    Plot.ruleX(withInterval, {
      x: 'size',
      y1: (point: DataEfficiencyPoint) => point.interval!.lower,
      y2: (point: DataEfficiencyPoint) => point.interval!.upper,
      stroke: 'currentColor',
      strokeWidth: 1.5,
    }),
    Plot.dot(seeds, { ...at, dx: 6, r: 1.75, fill: 'currentColor', fillOpacity: 0.6 }),
    Plot.dot(points, { ...at, r: 5, fill: style.color, symbol: style.symbol }),
    // On a narrow picture the greater amounts lie close together: every other value is written a line further off.
    ...[0, 1].map((line) =>
      Plot.text(
        points.filter((_, place) => (points.length - 1 - place) % 2 === line),
        {
          x: 'size',
          y: beyond,
          text: ({ value }: DataEfficiencyPoint) => value.toFixed(digits).replace('-', '−'),
          dy: (above ? -1 : 1) * (BESIDE + (narrow ? 16 * line : 0)),
          fontSize: 11,
        },
      ),
    ),
  ]
}

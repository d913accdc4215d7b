import type { AbstentionCurve, AbstentionPoint } from '@chexpp/metrics'
import * as Plot from '@observablehq/plot'
import { AXIS, GRID, layoutOf } from '../svg/appearance'
import { type Panel, drawPicture } from '../svg/draw'
import { type SeriesStyle, styleSeries } from '../svg/series'
import { seriesLegend } from './series-legend'
import { formatStatistic, isDefined } from './statistic'

export interface RiskCoverageCurvesOptions {
  readonly title: string
  /** Such as two students, or one before and after calibration; at most 4. */
  readonly series: readonly { readonly name: string; readonly curve: AbstentionCurve }[]
  /** What the rows are that are kept or left out; default `reports`. */
  readonly rows?: string
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

interface Styled {
  readonly name: string
  readonly curve: AbstentionCurve
  readonly style: SeriesStyle
}

/**
 * What is gained by leaving the least confident to a person: the share of wrong decisions above, mean kappa below, against the
 * share that is kept, as an SVG string. A kappa that is undefined leaves a gap.
 *
 * @throws RangeError when there is no series, more than 4, and when `width` is under 320.
 */
export function riskCoverageCurves(options: RiskCoverageCurvesOptions): string {
  const { title, rows = 'reports' } = options
  const { width } = layoutOf(options.width)
  const series = styleSeries(options.series)
  const unit = ({ curve }: Styled) => (curve.unit === 'decision' ? 'decisions' : rows)
  const area = ({ curve }: Styled) => `area under risk-coverage ${formatArea(curve.areaUnderRiskCoverage)}`
  const described = series.map((each) => `${each.name}: ${area(each)}; ${describePoints(each.curve)}`)
  const kept = `${[...new Set(series.map(unit))].join(' or ')} kept, the most confident first`
  const risk = ({ accuracy }: AbstentionPoint) => 1 - accuracy
  const kappa = ({ kappa: value }: AbstentionPoint) => (isDefined(value) ? value : NaN)
  return drawPicture({ title, description: `Against the share of ${kept}. ${described.join('. ')}` }, width, [
    seriesLegend({
      series: series.map((each) => ({ text: `${each.name}: ${area(each)}`, style: each.style })),
      sample: 'line',
      width,
    }),
    panel('risk: share of the kept decisions that is wrong', kept, series, risk, '%'),
    panel("mean Cohen's kappa of what is kept", kept, series, kappa),
  ])
}

/** Small areas lie close together; three significant digits. */
const formatArea = (area: number): string => area.toPrecision(3)

function describePoints({ points }: AbstentionCurve): string {
  return points
    .map(({ coverage, accuracy, kappa }) => {
      const wrong = `${((1 - accuracy) * 100).toFixed(2)} % wrong`
      return `${Math.round(coverage * 100)} % kept, ${wrong}, kappa ${formatStatistic(kappa)}`
    })
    .join('; ')
}

function panel(
  label: string,
  kept: string,
  series: readonly Styled[],
  value: (point: AbstentionPoint) => number,
  format: '%' | undefined = undefined,
): Panel {
  const values = series.flatMap(({ curve }) => curve.points.map(value)).filter(Number.isFinite)
  const written = (at: number) => (format ? `${(at * 100).toFixed(1)} %` : at.toFixed(3))
  // Beside the points where all is kept; what reads the same stands once.
  const whole = series
    .flatMap(({ curve }) => curve.points.filter(({ coverage }) => coverage === 1).map(value))
    .filter(Number.isFinite)
    .sort((a, b) => b - a)
  const last = whole.filter((at, index) => whole.findIndex((other) => written(other) === written(at)) === index)
  return {
    height: 240,
    plot: {
      marginLeft: 52,
      marginRight: 56,
      marginTop: 40,
      marginBottom: 46,
      x: { domain: [0, 1] },
      y: { domain: [Math.min(0, ...values), Math.max(...values, 0) || 1], nice: true },
      marks: [
        Plot.gridY({ ticks: 5, ...GRID }),
        Plot.axisY({ ...AXIS, ticks: 5, label: null, ...(format && { tickFormat: '.1%' }) }),
        Plot.axisX({ ...AXIS, ticks: 5, tickFormat: '.0%', label: kept, labelOffset: 40 }),
        Plot.text([label], { text: String, frameAnchor: 'top-left', dx: -48, dy: -24, fontWeight: 'bold' }),
        ...series.flatMap(({ curve, style }) => [
          Plot.line(curve.points, {
            x: 'coverage',
            y: value,
            stroke: style.color,
            strokeWidth: 2,
            strokeDasharray: style.dash,
          }),
          Plot.dot(
            curve.points.filter((point) => Number.isFinite(value(point))),
            { x: 'coverage', y: value, fill: style.color, symbol: style.symbol, r: 3.5 },
          ),
        ]),
        ...last.map((at, index) =>
          Plot.text([at], {
            x: [1],
            y: [at],
            text: written,
            textAnchor: 'start',
            dx: 8,
            dy: (index - (last.length - 1) / 2) * 12,
          }),
        ),
      ],
    },
  }
}

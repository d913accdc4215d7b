import type { ReliabilityBin, ReliabilityCurve } from '@chexpp/metrics'
import * as Plot from '@observablehq/plot'
import { AXIS, GRID, SECONDARY_OPACITY, layoutOf } from '../svg/appearance'
import { type Panel, drawPicture } from '../svg/draw'
import { type SeriesStyle, styleSeries } from '../svg/series'
import { seriesLegend } from './series-legend'
import { formatStatistic } from './statistic'

export interface ReliabilityDiagramOptions {
  readonly title: string
  /** Such as before and after temperature scaling; at most 4. */
  readonly series: readonly { readonly name: string; readonly curve: ReliabilityCurve }[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

interface Styled {
  readonly name: string
  readonly curve: ReliabilityCurve
  readonly style: SeriesStyle
}

type FilledBin = ReliabilityBin & { readonly confidence: number; readonly accuracy: number }

const MARGIN_LEFT = 52
const LARGEST_SQUARE = 380
const COUNT_HEIGHT = 92

/**
 * Accuracy against confidence: on the diagonal a student is as often right as it is sure, below it too sure. Under it, how many
 * decisions each bin holds, on a logarithmic axis, because most of them are in the last. An SVG string.
 *
 * @throws RangeError when there is no series, more than 4, or `width` is under 320.
 */
export function reliabilityDiagram(options: ReliabilityDiagramOptions): string {
  const { title } = options
  const { width } = layoutOf(options.width)
  const series = styleSeries(options.series)
  const error = ({ curve }: Styled) => `expected calibration error ${formatStatistic(curve.expectedCalibrationError)}`
  const description = series.map((each) => `${each.name}: ${error(each)}; ${describeBins(each.curve)}`).join('. ')
  const greatest = Math.max(10, ...series.flatMap(({ curve }) => curve.bins.map(({ count }) => count)))
  return drawPicture({ title, description: `Accuracy by confidence. ${description}` }, width, [
    seriesLegend({
      series: series.map((each) => ({ text: `${each.name}: ${error(each)}`, style: each.style })),
      sample: 'line',
      width,
    }),
    accuracyPanel(series, width),
    ...series.map((each) => countPanel(each, width, greatest)),
  ])
}

function filledBins({ bins }: ReliabilityCurve): readonly FilledBin[] {
  return bins.filter((bin): bin is FilledBin => bin.confidence !== null && bin.accuracy !== null)
}

function describeBins(curve: ReliabilityCurve): string {
  return filledBins(curve)
    .map(({ count, confidence, accuracy }) => `${count} at ${confidence.toFixed(2)} right ${accuracy.toFixed(2)}`)
    .join(', ')
}

/** Kept square where there is room, as a diagonal should be. */
function rightMargin(width: number): number {
  return Math.max(16, width - MARGIN_LEFT - LARGEST_SQUARE)
}

function accuracyPanel(series: readonly Styled[], width: number): Panel {
  const side = width - MARGIN_LEFT - rightMargin(width)
  const at = { x: 'confidence', y: 'accuracy' } as const
  const told = [
    { text: 'less sure than right', x: 0.04, y: 0.94, textAnchor: 'start' },
    { text: 'surer than right', x: 0.98, y: 0.05, textAnchor: 'end' },
  ] as const
  return {
    height: side + 36 + 46,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: rightMargin(width),
      marginTop: 36,
      marginBottom: 46,
      x: { domain: [0, 1] },
      y: { domain: [0, 1] },
      marks: [
        Plot.gridX({ ticks: 5, ...GRID }),
        Plot.gridY({ ticks: 5, ...GRID }),
        Plot.axisX({ ...AXIS, ticks: 5, label: 'confidence: probability of the most probable class' }),
        Plot.axisY({ ...AXIS, ticks: 5, label: null }),
        Plot.text(['accuracy'], { text: String, frameAnchor: 'top-left', dx: -44, dy: -22, fontWeight: 'bold' }),
        Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: 'currentColor', strokeOpacity: 0.6 }),
        ...told.map(({ text, x, y, textAnchor }) =>
          Plot.text([text], { x: [x], y: [y], text: String, textAnchor, fillOpacity: SECONDARY_OPACITY }),
        ),
        ...series.flatMap(({ curve, style }) => [
          Plot.line(filledBins(curve), { ...at, stroke: style.color, strokeWidth: 2, strokeDasharray: style.dash }),
          Plot.dot(filledBins(curve), { ...at, r: 4.5, fill: style.color, symbol: style.symbol }),
        ]),
      ],
    },
  }
}

function countPanel({ name, curve, style }: Styled, width: number, greatest: number): Panel {
  const filled = filledBins(curve)
  return {
    height: COUNT_HEIGHT,
    plot: {
      marginLeft: MARGIN_LEFT,
      marginRight: rightMargin(width),
      marginTop: 26,
      marginBottom: 20,
      x: { domain: [0, 1] },
      y: { type: 'log', domain: [0.7, greatest] },
      marks: [
        Plot.gridY(
          [1, 10, 100, 1e3, 1e4, 1e5, 1e6].filter((tick) => tick <= greatest),
          GRID,
        ),
        Plot.axisY(
          [1, 10, 100, 1e3, 1e4, 1e5, 1e6].filter((tick) => tick <= greatest),
          {
            ...AXIS,
            label: null,
            tickFormat: (tick: number) => (tick < 1000 ? String(tick) : `${tick / 1000}k`),
            fontSize: 10,
          },
        ),
        Plot.axisX({ ...AXIS, ticks: 5, label: null }),
        Plot.text([`decisions, ${name}`], { text: String, frameAnchor: 'top-left', dx: -44, dy: -18 }),
        Plot.rect(filled, {
          x1: 'lower',
          x2: 'upper',
          y1: () => 0.7,
          y2: 'count',
          inset: 1,
          fill: style.color,
          fillOpacity: style.tint,
          stroke: style.color,
        }),
      ],
    },
  }
}

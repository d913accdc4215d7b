import * as Plot from '@observablehq/plot'
import { FONT_SIZE } from '../svg/appearance'
import type { Panel } from '../svg/draw'
import type { SeriesStyle } from '../svg/series'

interface LegendSeries {
  /** What the legend says of it. */
  readonly text: string
  readonly style: SeriesStyle
}

export interface SeriesLegendOptions {
  readonly series: readonly LegendSeries[]
  readonly sample: 'bar' | 'line' | 'dot'
  readonly width: number
}

const LINE_HEIGHT = 20
const TWO_LINES_HEIGHT = 34
const CHARACTER = 7
const SAMPLE_WIDTH = 34
const LEFT = 4

/** A line a series: a sample of its mark and what is to be said of it. */
export function seriesLegend({ series, sample, width }: SeriesLegendOptions): Panel {
  const end = LEFT + SAMPLE_WIDTH
  const middle = (LEFT + end) / 2
  const lines = series.map(({ text, style }) => ({ text, ...style }))
  type Line = (typeof lines)[number]
  const room = width - end - 12
  const wrapped = lines.some(({ text }) => text.length * CHARACTER > room)
  return {
    height: lines.length * (wrapped ? TWO_LINES_HEIGHT : LINE_HEIGHT) + 6,
    plot: {
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { type: 'band', domain: lines.map(({ text }) => text), padding: 0 },
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      marks: [
        ...lines.flatMap((line) => sampleMarks(line, sample, { left: LEFT, middle, end, wrapped })),
        Plot.text(lines, {
          y: 'text',
          x: end + 8,
          text: (line: Line) => line.text,
          textAnchor: 'start',
          lineWidth: room / FONT_SIZE / 1.1,
        }),
      ],
    },
  }
}

interface SamplePlace {
  readonly left: number
  readonly middle: number
  readonly end: number
  /** Whether texts take two lines. */
  readonly wrapped: boolean
}

function sampleMarks(
  line: LegendSeries['style'] & { readonly text: string },
  sample: SeriesLegendOptions['sample'],
  { left, middle, end, wrapped }: SamplePlace,
): Plot.Markish[] {
  if (sample === 'bar') {
    return [
      Plot.barX([line], {
        y: 'text',
        x1: left,
        x2: end,
        fill: line.color,
        fillOpacity: line.tint,
        stroke: line.color,
        strokeWidth: 1.5,
        insetTop: wrapped ? 10 : 5,
        insetBottom: wrapped ? 10 : 5,
      }),
    ]
  }
  const dot = Plot.dot([line], { y: 'text', x: middle, r: 4.5, symbol: line.symbol, fill: line.color })
  if (sample === 'dot') return [dot]
  return [
    Plot.ruleY([line], {
      y: 'text',
      x1: left,
      x2: end,
      stroke: line.color,
      strokeWidth: 2,
      strokeDasharray: line.dash,
    }),
    dot,
  ]
}

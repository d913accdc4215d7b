import * as Plot from '@observablehq/plot'
import { COMPARED_DOT, FIRST_SERIES } from '../svg/appearance'
import type { Panel } from '../svg/draw'
import { whiskers } from './whiskers'

const LINE_HEIGHT = 20
const SAMPLE_WIDTH = 28

export interface HeadLegendOptions {
  readonly seriesName: string
  readonly hasIntervals: boolean
  readonly comparisonName: string | undefined
  /** Where the samples begin, in pixels. */
  readonly left: number
}

/** A line a series: a sample of its mark and its name. */
export function headLegend({ seriesName, hasIntervals, comparisonName, left }: HeadLegendOptions): Panel {
  const first = { line: 0, name: hasIntervals ? `${seriesName}, with confidence interval` : seriesName }
  const second = comparisonName === undefined ? [] : [{ line: 1, name: comparisonName }]
  const lines = [first, ...second]
  const end = left + SAMPLE_WIDTH
  return {
    height: lines.length * LINE_HEIGHT + 4,
    plot: {
      margin: 0,
      axis: null,
      x: { type: 'identity' },
      y: { type: 'band', domain: [0, 1].slice(0, lines.length), padding: 0 },
      marks: [
        Plot.barX([first], { y: 'line', x1: left, x2: end - 6, fill: FIRST_SERIES, insetTop: 5, insetBottom: 5 }),
        ...whiskers(hasIntervals ? [first] : [], {
          y: 'line',
          lower: () => end - 12,
          upper: () => end,
          inset: 6,
          shift: 0,
        }),
        Plot.dot(second, { ...COMPARED_DOT, y: 'line', x: left + SAMPLE_WIDTH / 2 }),
        Plot.text(lines, { y: 'line', x: end + 8, text: 'name', textAnchor: 'start' }),
      ],
    },
  }
}

import * as Plot from '@observablehq/plot'
import { FIRST_SERIES, SECOND_SERIES } from '../svg/appearance'
import type { Panel } from '../svg/draw'

const LINE_HEIGHT = 20
const SAMPLE_WIDTH = 28

/** A line a series: a sample of its mark and its name, from `left` rightwards. */
export function headLegend(
  series: { name: string; hasIntervals: boolean },
  comparisonName: string | undefined,
  left: number,
): Panel {
  const first = series.hasIntervals ? `${series.name}, with confidence interval` : series.name
  const names = comparisonName === undefined ? [first] : [first, comparisonName]
  const middle = (line: number) => line * LINE_HEIGHT + LINE_HEIGHT / 2
  const end = left + SAMPLE_WIDTH
  return {
    height: names.length * LINE_HEIGHT + 4,
    plot: {
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        Plot.rect([0], { x1: left, x2: end - 6, y1: middle(0) - 6, y2: middle(0) + 6, fill: FIRST_SERIES }),
        series.hasIntervals
          ? Plot.ruleY([middle(0)], { x1: end - 12, x2: end, stroke: 'currentColor', strokeWidth: 1.5, marker: 'tick' })
          : null,
        comparisonName === undefined
          ? null
          : Plot.dot([middle(1)], {
              x: left + SAMPLE_WIDTH / 2,
              y: (y: number) => y,
              symbol: 'diamond',
              r: 4.5,
              fill: 'white',
              stroke: SECOND_SERIES,
              strokeWidth: 2,
            }),
        Plot.text(names, {
          x: end + 8,
          y: (_, line: number) => middle(line),
          text: (name: string) => name,
          textAnchor: 'start',
        }),
      ],
    },
  }
}

import { LABEL_CLASSES } from '@chexpp/labels'
import type { ConfusionMatrix } from '@chexpp/metrics'
import * as Plot from '@observablehq/plot'
import { AXIS, FIRST_SERIES, FONT_SIZE, GRID, layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'

export interface HeadConfusion {
  readonly head: string
  /** `[4, 4]`, in the order of `LABEL_CLASSES` */
  readonly counts: ConfusionMatrix
}

export interface ConfusionMatricesOptions {
  readonly title: string
  readonly heads: readonly HeadConfusion[]
  /** Width to draw for in CSS pixels, default 720: four matrices a row; under 520 two. */
  readonly width?: number
}

interface Cell {
  readonly column: number
  readonly row: number
  readonly reference: string
  readonly predicted: string
  readonly count: number
  /** Part of the reference class's rows; undefined where the class does not occur. */
  readonly share: number | undefined
}

const TICKS = LABEL_CLASSES.map((name) => name.slice(0, 3))
const KEY = [
  'Row: class of the reference; column: predicted class.',
  LABEL_CLASSES.map((name, index) => `${TICKS[index]}: ${name}`).join(', '),
]

function cellsOf({ head, counts }: HeadConfusion, column: number, row: number): Cell[] {
  if (counts.length !== TICKS.length || counts.some((line) => line.length !== TICKS.length)) {
    throw new RangeError(`the confusion matrix of ${head} must be ${TICKS.length} × ${TICKS.length}`)
  }
  return counts.flatMap((line, reference) => {
    const total = line.reduce((sum, count) => sum + count, 0)
    return line.map((count, predicted) => ({
      column,
      row,
      reference: TICKS[reference],
      predicted: TICKS[predicted],
      count,
      share: total === 0 ? undefined : count / total,
    }))
  })
}

/** Counts of more than four digits would not fit their cell. */
function formatCount(count: number): string {
  if (count < 1e4) return String(count)
  return count < 1e6 ? `${Math.floor(count / 1e3)}k` : `${Math.floor(count / 1e6)}M`
}

/** A hundred per cent is said only of all, and none only of none. */
function formatShare(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 1) return '<1%'
  if (percent > 99 && percent < 100) return '>99%'
  return `${Math.round(percent)}%`
}

function describe(heads: readonly HeadConfusion[]): string {
  const agreed = heads.map(({ head, counts }) => {
    const total = counts.flat().reduce((sum, count) => sum + count, 0)
    return `${head} ${counts.reduce((sum, line, index) => sum + line[index], 0)} of ${total}`
  })
  return `Rows: reference class; columns: predicted class. On the diagonal: ${agreed.join('; ')}`
}

/**
 * A 4 × 4 confusion matrix a head as small multiples, as an SVG string.
 * Each cell is shaded by its part of its row and holds the count and, below it, that part.
 *
 * @throws RangeError when a matrix is not 4 × 4 or `width` is under 320.
 */
export function confusionMatrices(options: ConfusionMatricesOptions): string {
  const { heads } = options
  const { width, narrow } = layoutOf(options.width)
  const columns = narrow ? 2 : 4
  const rows = Math.ceil(heads.length / columns)
  const cells = heads.flatMap((head, index) => cellsOf(head, index % columns, Math.floor(index / columns)))
  const filled = cells.filter((cell) => cell.count > 0)
  const places = heads.map(({ head }, index) => ({ head, column: index % columns, row: Math.floor(index / columns) }))
  const facet = { fx: 'column', fy: 'row' } as const
  const inCell = { ...facet, x: 'predicted', y: 'reference' } as const
  const marginLeft = 34
  const cellSize = (width - marginLeft) / columns / 4.6

  const marks: Plot.Markish[] = [
    Plot.cell(cells, { ...inCell, inset: 0.5, fill: 'none', ...GRID }),
    // At three quarters the page's own text colour is legible on it, on light pages and on dark ones.
    Plot.cell(filled, { ...inCell, inset: 0.5, fill: FIRST_SERIES, fillOpacity: (cell: Cell) => 0.75 * cell.share! }),
    Plot.text(filled, {
      ...inCell,
      text: (cell: Cell) => formatCount(cell.count),
      dy: -6,
      fontSize: 11,
      fontWeight: 'bold',
    }),
    Plot.text(filled, { ...inCell, text: (cell: Cell) => formatShare(cell.share!), dy: 7, fontSize: 10 }),
    // Long names take two lines.
    Plot.text(places, {
      ...facet,
      text: 'head',
      frameAnchor: 'top-left',
      lineAnchor: 'bottom',
      lineWidth: (cellSize * 4) / FONT_SIZE,
      dy: -8,
      fontWeight: 'bold',
    }),
    Plot.axisX({ anchor: 'bottom', ...AXIS, label: null }),
    Plot.axisY({ anchor: 'left', ...AXIS, label: null }),
  ]
  return drawPicture({ title: options.title, description: describe(heads) }, width, [
    {
      height: 18 * KEY.length,
      plot: {
        axis: null,
        margin: 0,
        y: { domain: KEY },
        marks: [Plot.text(KEY, { y: String, text: String, frameAnchor: 'left' })],
      },
    },
    {
      height: 40 + rows * cellSize * 5.6,
      plot: {
        marginLeft,
        marginRight: 1,
        marginTop: 40,
        marginBottom: 24,
        x: { domain: TICKS, padding: 0 },
        y: { domain: TICKS, padding: 0 },
        fx: { axis: null, padding: 0.1 },
        fy: { axis: null, padding: 0.3 },
        opacity: { type: 'identity' },
        marks,
      },
    },
  ])
}

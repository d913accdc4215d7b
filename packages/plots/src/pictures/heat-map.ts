import * as Plot from '@observablehq/plot'
import { AXIS, FONT_SIZE, GRID, SECONDARY_OPACITY, layoutOf } from '../svg/appearance'
import { type Panel, drawPicture } from '../svg/draw'
import { type ShadeScale, shadeOf, shadeScaleFor } from './shade'
import { type Statistic, formatStatistic, isDefined } from './statistic'

export interface HeatMapOptions {
  readonly title: string
  /** What is shaded, such as `mean kappa`. */
  readonly measure: string
  /** Names of the rows, from the top, and of the columns; each once. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** `[rows, columns]` */
  readonly values: readonly (readonly Statistic[])[]
  /** Default: from 0 to the greatest value; either way from 0 where a value is negative. */
  readonly scale?: ShadeScale
  /** Width to draw for in CSS pixels, default 720; under 520 rows and columns change places where there are more columns. */
  readonly width?: number
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly value: number
}

const SMALLEST_WITH_TEXT = 24
const WIDEST_CELL = 64
const CELL_HEIGHT = 26
const CHARACTER = 7.2

/**
 * A matrix shaded by its values, which are printed where a cell has room for them, as an SVG string. What is undefined is a
 * dash without a shade. Shades are those of the text's own page, so that it reads on light and on dark ones.
 *
 * @throws RangeError when `values` is not `[rows, columns]` or holds no number, or `width` is under 320.
 */
export function heatMap(options: HeatMapOptions): string {
  const { title, measure, rows, columns, values } = options
  const { width, narrow } = layoutOf(options.width)
  if (values.length !== rows.length || values.some((row) => row.length !== columns.length))
    throw new RangeError(`the values of a heat map of ${rows.length} × ${columns.length} must have that shape`)
  const scale = options.scale ?? shadeScaleFor(values.flat().filter(isDefined))
  const description = rows.map(
    (row, index) =>
      `${row}: ${columns.map((column, at) => `${column} ${formatStatistic(values[index][at])}`).join(', ')}`,
  )
  const turned = narrow && columns.length > rows.length
  const matrix = turned ? columns.map((_, at) => rows.map((_, index) => values[index][at])) : values
  const sides = turned ? { rows: columns, columns: rows } : { rows, columns }
  return drawPicture({ title, description: `${measure}. ${description.join('; ')}` }, width, [
    shadeKey(measure, scale, width),
    matrixPanel({ ...sides, values: matrix, scale, width }),
  ])
}

export interface MatrixPanelOptions extends Pick<HeatMapOptions, 'rows' | 'columns' | 'values'> {
  readonly scale: ShadeScale
  readonly width: number
}

/** The cells with the names of their rows at the left and of their columns, upright where they are long, on top. */
export function matrixPanel({ rows, columns, values, scale, width }: MatrixPanelOptions): Panel {
  const longestRow = Math.max(...rows.map((name) => name.length)) * CHARACTER + 14
  const marginLeft = Math.min(longestRow, width * 0.42)
  const cellWidth = Math.min(WIDEST_CELL, (width - marginLeft - 4) / columns.length)
  const longestColumn = Math.max(...columns.map((name) => shortened(name).length)) * CHARACTER
  const upright = longestColumn > cellWidth - 4
  const marginTop = upright ? longestColumn + 8 : 22
  const cellHeight = Math.min(CELL_HEIGHT, Math.max(14, cellWidth))
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column): Cell[] => (isDefined(value) ? [{ row, column, value }] : [])),
  )
  const missing = values.flatMap((line, row) =>
    line.flatMap((value, column) => (isDefined(value) ? [] : [{ row, column }])),
  )
  const at = { x: 'column', y: 'row' } as const
  return {
    height: marginTop + rows.length * cellHeight + 6,
    plot: {
      marginLeft,
      marginRight: width - marginLeft - columns.length * cellWidth,
      marginTop,
      marginBottom: 6,
      x: { type: 'band', domain: columns.map((_, column) => column), padding: 0, axis: null },
      y: { type: 'band', domain: rows.map((_, row) => row), padding: 0, axis: null },
      color: { type: 'identity' },
      opacity: { type: 'identity' },
      marks: [
        Plot.cell(
          values.flatMap((line, row) => line.map((_, column) => ({ row, column }))),
          {
            ...at,
            inset: 0.5,
            fill: 'none',
            ...GRID,
          },
        ),
        Plot.cell(cells, {
          ...at,
          inset: 0.5,
          fill: ({ value }: Cell) => shadeOf(value, scale).fill,
          fillOpacity: ({ value }: Cell) => shadeOf(value, scale).opacity,
        }),
        Plot.text(cells, {
          ...at,
          text: ({ value }: Cell) => cellText(value, cellWidth),
          fontSize: cellWidth < 34 ? 10 : 11,
        }),
        Plot.text(missing, { ...at, text: () => '–', fillOpacity: SECONDARY_OPACITY }),
        ...rows.map((name, row) =>
          Plot.text([name], {
            y: [row],
            text: String,
            frameAnchor: 'left',
            textAnchor: 'end',
            dx: -8,
            lineHeight: 0.95,
            lineWidth: (marginLeft - 8) / FONT_SIZE,
            // Words go on a second line; what is one word is cut.
            ...(name.includes(' ') ? {} : { textOverflow: 'ellipsis' as const }),
          }),
        ),
        Plot.axisX({
          ...AXIS,
          anchor: 'top',
          label: null,
          ticks: columns.map((_, column) => column),
          tickFormat: (column: number) => shortened(columns[column]),
          tickRotate: upright ? -90 : 0,
          tickPadding: upright ? 8 : 4,
        }),
      ],
    },
  }
}

const LONGEST_NAME = 26
const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name)

/** As many digits as a cell has room for; its sign alone where there is none and it has one. */
function cellText(value: number, cellWidth: number): string {
  if (cellWidth < SMALLEST_WITH_TEXT) return value < 0 ? '−' : ''
  const text = value.toFixed(2).replace('-', '−')
  return cellWidth < 44 ? text.replace(/^(−?)0\./, '$1.') : text
}

const KEY_STEPS = [0, 0.25, 0.5, 0.75, 1]

/** Five shades with the values they stand for. */
export function shadeKey(measure: string, scale: ShadeScale, width: number): Panel {
  const ends = scale.kind === 'signed' ? [-scale.strongest, scale.strongest] : [scale.lightest, scale.darkest]
  const steps = KEY_STEPS.map((share) => ends[0] + share * (ends[1] - ends[0]))
  const cell = 46
  return {
    height: 44,
    plot: {
      marginLeft: 4,
      marginRight: width - 4 - cell * steps.length,
      marginTop: 20,
      marginBottom: 4,
      x: { type: 'band', domain: steps.map((_, step) => step), padding: 0, axis: null },
      color: { type: 'identity' },
      opacity: { type: 'identity' },
      marks: [
        Plot.text([measure], {
          text: String,
          frameAnchor: 'top-left',
          dy: -16,
          fontWeight: 'bold',
          lineWidth: (width - 8) / (FONT_SIZE * 1.1),
          textOverflow: 'ellipsis',
        }),
        Plot.cell(steps, { x: (_, step: number) => step, inset: 0.5, fill: 'none', ...GRID }),
        Plot.cell(steps, {
          x: (_, step: number) => step,
          inset: 0.5,
          fill: (value: number) => shadeOf(value, scale).fill,
          fillOpacity: (value: number) => shadeOf(value, scale).opacity,
        }),
        Plot.text(steps, {
          x: (_, step: number) => step,
          text: (value: number) => Number(value.toPrecision(2)).toString().replace('-', '−'),
          fontSize: 11,
        }),
      ],
    },
  }
}

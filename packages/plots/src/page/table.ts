import { escapeText } from '../svg/escape'
import type { Block } from './block'

/** What a cell may hold; `null` and `undefined` are shown as the column's `missing`. */
export type CellValue = string | number | null | undefined

export interface Column<Row> {
  readonly heading: string
  readonly value: (row: Row) => CellValue
  /** Digits after the decimal point of numbers; without it numbers are shown as they are. */
  readonly digits?: number
  /** What stands where there is no value; default `–`. */
  readonly missing?: string
}

export interface TableOptions<Row> {
  readonly caption: string
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

function formatCell(value: CellValue, { digits, missing = '–' }: Pick<Column<never>, 'digits' | 'missing'>): string {
  if (value == null || Number.isNaN(value)) return missing
  if (typeof value === 'string') return value
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('-', '−')
}

/** A table that scrolls by itself where it is wider than the page. A column of numbers is set to the right. */
export function table<Row>({ caption, columns, rows }: TableOptions<Row>): Block {
  const cells = rows.map((row) => columns.map((column) => column.value(row)))
  const classes = columns.map((_, index) =>
    cells.some((row) => typeof row[index] === 'number') ? ' class="number"' : '',
  )
  const headings = columns.map(({ heading }, index) => `<th scope="col"${classes[index]}>${escapeText(heading)}</th>`)
  const body = cells.map((row) => {
    const shown = row.map((value, index) => {
      const text = escapeText(formatCell(value, columns[index]))
      return index === 0 ? `<th scope="row"${classes[0]}>${text}</th>` : `<td${classes[index]}>${text}</td>`
    })
    return `<tr>${shown.join('')}</tr>`
  })
  const html = [
    `<div class="scroll" role="region" aria-label="${escapeText(caption)}" tabindex="0"><table>`,
    `<caption><span>${escapeText(caption)}</span></caption>`,
    `<thead><tr>${headings.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table></div>',
  ]
  return { html: html.join('\n') }
}

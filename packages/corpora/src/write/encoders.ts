import { Transform } from 'node:stream'

/** Blank for null and undefined. */
export type CsvCell = string | number | null | undefined

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows by column name to CSV text, to the byte as pandas' `to_csv` writes it: UTF-8, `\n` line ends, quotes where they are needed and
 * nowhere else. fast-csv also quotes cells with `'` or `|`. NUL characters are taken out.
 *
 * @param byteOrderMark - Before the header, if that is written.
 */
export function csvEncoder(columns: readonly string[], writeHeader: boolean, byteOrderMark = false): Transform {
  let header = writeHeader ? (byteOrderMark ? BYTE_ORDER_MARK : '') + encodeCells(columns) : ''
  const takeHeader = (): string => {
    const taken = header
    header = ''
    return taken
  }
  return new Transform({
    writableObjectMode: true,
    transform(row: Readonly<Record<string, CsvCell>>, _encoding, done) {
      done(null, takeHeader() + encodeCells(columns.map((column) => row[column])))
    },
    flush(done) {
      done(null, takeHeader())
    },
  })
}

function encodeCells(cells: readonly CsvCell[]): string {
  // A table of one column would lose its blank rows: a blank line is no row.
  const quoteAll = cells.length === 1
  return cells.map((cell) => encodeCell(String(cell ?? ''), quoteAll)).join(',') + '\n'
}

function encodeCell(cell: string, quote: boolean): string {
  const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell
  return quote || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Objects to lines of JSON. */
export function ndjsonEncoder(): Transform {
  return new Transform({
    writableObjectMode: true,
    transform(row: unknown, _encoding, done) {
      done(null, `${JSON.stringify(row)}\n`)
    },
  })
}

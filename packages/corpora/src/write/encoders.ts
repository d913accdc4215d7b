import { Transform } from 'node:stream'
import { format } from 'fast-csv'

/** Blank for null and undefined. */
export type CsvCell = string | number | null | undefined

/** Rows by column name to CSV text: UTF-8, `\n` line ends, quotes where they are needed. fast-csv takes NUL characters out. */
export function csvEncoder(columns: readonly string[], writeHeader: boolean): Transform {
  return format<Record<string, CsvCell>, Record<string, CsvCell>>({
    headers: [...columns],
    writeHeaders: writeHeader,
    alwaysWriteHeaders: writeHeader,
    includeEndRowDelimiter: true,
    // A table of one column would lose its blank rows: a blank line is no row.
    quoteColumns: columns.length === 1,
  })
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

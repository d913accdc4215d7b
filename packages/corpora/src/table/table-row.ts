import type { CorpusError } from '../errors/corpus-error'

/** A row as it is written. */
export interface TableRecord {
  readonly kind: 'row'
  /** Data row, from 1: neither the header nor blank lines count. */
  readonly row: number
  /** Line of the file where the row begins, from 1. */
  readonly line: number
  /** By column name. In a file without a header line the columns are called `1`, `2`, … */
  readonly cells: Readonly<Record<string, string>>
}

/** A row that cannot be read; the rows after it can. */
export interface InvalidTableRow {
  readonly kind: 'invalid'
  readonly row: number
  readonly line: number
  /** Those cells that are sure to stand under their own columns. */
  readonly cells: Readonly<Record<string, string>>
  readonly error: CorpusError
}

/** What a row of a CSV file gives. */
export type TableRow = TableRecord | InvalidTableRow

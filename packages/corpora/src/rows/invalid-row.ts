import type { CorpusError } from '../errors/corpus-error'

/** What tells a row apart from the others. */
export interface IdentifiedRow {
  /** From 1, data rows only. */
  readonly row: number
  /** Undefined where it cannot be told. */
  readonly id: string | undefined
  /** Column or field that the id comes from; undefined where the id is the row's number, or a file's own. */
  readonly idColumn: string | undefined
}

/** A row that cannot be read; the rows after it can. Its `error` says why, and holds nothing of a report. */
export interface InvalidRow extends IdentifiedRow {
  readonly kind: 'invalid'
  readonly error: CorpusError
}

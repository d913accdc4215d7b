/**
 * Why a record of a CSV file cannot be read: a quote that is never closed, text after a closing quote, or more bytes than the limit.
 */
export type RecordFault = 'unclosed-quote' | 'text-after-quote' | 'too-long'

export interface RecordPlace {
  /** Number of the record, from 1; lines with nothing on them are none. */
  readonly number: number
  /** Line where it begins, from 1. */
  readonly line: number
  /** Offset in the stream of its first byte. */
  readonly start: number
}

export interface WholeRecord extends RecordPlace {
  readonly kind: 'whole'
  /** As written, without the line end. */
  readonly bytes: Buffer
}

export interface MalformedRecord extends RecordPlace {
  readonly kind: 'malformed'
  readonly fault: RecordFault
  /** The cell at fault, from 1. */
  readonly cell: number
  /** What stands before the cell at fault on the record's first line, well-formed, with the delimiter at its end. */
  readonly before: Buffer
  /** Last line of those that are taken for this record. */
  readonly lastLine: number
}

export type CsvRecord = WholeRecord | MalformedRecord

import type { CorpusError } from '../errors/corpus-error'
import type { Place } from '../errors/place'
import { QuoteError, RaggedRowError, RecordTooLongError, UnreadableRowError } from '../errors/row-errors'
import { decodeText } from '../input/decode-text'
import type { OpenBytes } from '../input/open-bytes'
import { MAX_RECORD_BYTES, type ReadOptions } from '../input/read-options'
import { parseCells } from './parse-cells'
import type { CsvRecord } from './csv-record'
import { CsvRecordSplitter } from './split-records'

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether the first line names the columns. Default true; else they are called `1`, `2`, … */
  readonly header?: boolean
  /** One ASCII character. Default a tab for `.tsv` and `.tab`, else a comma. */
  readonly delimiter?: string
}

interface RowPlace {
  /** Data row, from 1; 0 is the header. */
  readonly row: number
  /** Line of the file where it begins, from 1. */
  readonly line: number
}

/** A row by position. Of an invalid one, `cells` are those that are sure to stand in their own places. */
export type CsvRow =
  | (RowPlace & { readonly kind: 'row'; readonly cells: readonly string[] })
  | (RowPlace & { readonly kind: 'invalid'; readonly cells: readonly string[]; readonly error: CorpusError })

/** The rows of a CSV file, the header among them. The first whole row says how many cells each must have. */
export async function* csvRows(
  { name, chunks }: Pick<OpenBytes, 'name' | 'chunks'>,
  { header = true, delimiter = ',', maxRecordBytes = MAX_RECORD_BYTES, onWarning }: CsvOptions & ReadOptions,
): AsyncGenerator<CsvRow> {
  const splitter = new CsvRecordSplitter(delimiterByte(delimiter), maxRecordBytes)
  let width: number | undefined
  for await (const records of batches(splitter, chunks)) {
    const rows = records.map(({ number, line }) => ({ row: header ? number - 1 : number, line }))
    const places = rows.map(({ row, line }) => (row === 0 ? { input: name, line } : { input: name, row, line }))
    const texts = records.map((record, i) => decodeText(bytesOf(record), places[i], onWarning))
    const parsed = await parseCells(texts, delimiter)
    for (const [i, record] of records.entries()) {
      const cells = parsed[i] ?? []
      const error = recordError(record, places[i], parsed[i], width, maxRecordBytes)
      if (error === undefined) {
        width ??= cells.length
        yield { kind: 'row', ...rows[i], cells }
      } else yield { kind: 'invalid', ...rows[i], cells: cells.slice(0, sureCells(record)), error }
    }
  }
}

async function* batches(splitter: CsvRecordSplitter, chunks: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord[]> {
  for await (const chunk of chunks) yield splitter.push(chunk)
  yield splitter.finish()
}

function bytesOf(record: CsvRecord): Buffer {
  return record.kind === 'whole' ? record.bytes : record.before
}

function recordError(
  record: CsvRecord,
  place: Place & { readonly line: number },
  cells: readonly string[] | undefined,
  width: number | undefined,
  maxRecordBytes: number,
): CorpusError | undefined {
  if (record.kind === 'malformed') {
    if (record.fault === 'too-long') return new RecordTooLongError(place, maxRecordBytes, record.lastLine)
    return new QuoteError(place, record.fault, record.cell, record.lastLine)
  }
  if (cells === undefined) return new UnreadableRowError(place)
  if (width !== undefined && cells.length !== width) return new RaggedRowError(place, cells.length, width)
  return undefined
}

/** How many cells of an invalid row stand in their places: those before the fault; of too long or too short a row, the first. */
function sureCells(record: CsvRecord): number {
  return record.kind === 'malformed' ? record.cell - 1 : 1
}

function delimiterByte(delimiter: string): number {
  if (!/^[\t -~]$/.test(delimiter) || /["\w]/.test(delimiter)) {
    throw new RangeError(
      `delimiter must be one ASCII character such as "," ";" or a tab, not ${JSON.stringify(delimiter)}`,
    )
  }
  return delimiter.charCodeAt(0)
}

import type { CorpusError } from '../errors/corpus-error'
import { EmptyInputError } from '../errors/input-errors'
import type { Place } from '../errors/place'
import { QuoteError, RaggedRowError, RecordTooLongError, UnreadableRowError } from '../errors/row-errors'
import { decodeText } from '../input/decode-text'
import type { OpenBytes } from '../input/open-bytes'
import { MAX_RECORD_BYTES, type ReadOptions } from '../input/read-options'
import type { TableRow } from '../table/table-row'
import { nameCells, nameColumns, numberColumns } from './columns'
import { parseCells } from './parse-cells'
import { CsvRecordSplitter, type CsvRecord } from './split-records'

export interface CsvOptions {
  /** Whether the first line names the columns. Default true; else they are called `1`, `2`, … */
  readonly header?: boolean
  /** One ASCII character. Default a tab for `.tsv` and `.tab`, else a comma. */
  readonly delimiter?: string
}

/** A record with its cells; of a malformed one only those before the fault. */
interface ParsedRecord {
  readonly record: CsvRecord
  readonly place: Place & { readonly line: number }
  readonly cells: readonly string[] | undefined
}

/**
 * Rows of a CSV file with their cells by column name, each turned into what the caller makes of it.
 *
 * @param open is called once with the names of the columns, before the first row is turned; what it throws ends the reading
 * @throws {CorpusError} where there is no header line, or none that can be read; without a header line, where no row can be read
 */
export async function* readCsv<T>(
  input: Pick<OpenBytes, 'name' | 'chunks'>,
  options: CsvOptions & ReadOptions,
  open: (columns: readonly string[]) => (row: TableRow) => T,
): AsyncGenerator<T> {
  const { header = true, maxRecordBytes = MAX_RECORD_BYTES } = options
  let columns: readonly string[] | undefined
  let convert: ((row: TableRow) => T) | undefined
  // Without a header line the first whole row tells the columns; these come before it.
  let early: InvalidTableRow[] = []
  for await (const { record, place, cells } of parseRecords(input, options)) {
    const error = recordError(record, place, cells, columns?.length, maxRecordBytes)
    if (columns === undefined && (header || error === undefined)) {
      if (error !== undefined) throw error
      columns = header ? nameColumns(cells ?? [], place) : numberColumns(cells?.length ?? 0)
      convert = open(columns)
      yield* early.map(convert)
      early = []
      if (header) continue
    }
    const row = record.number - (header ? 1 : 0)
    const sure = error === undefined ? (cells ?? []) : reliableCells(record, cells ?? [])
    const named = nameCells(columns ?? numberColumns(sure.length), sure)
    if (error === undefined) yield* emit({ kind: 'row', row, line: record.line, cells: named })
    else if (convert === undefined) early.push({ kind: 'invalid', row, cells: named, error })
    else yield convert({ kind: 'invalid', row, cells: named, error })
  }
  if (early.length > 0) throw early[0].error
  if (header && columns === undefined) throw new EmptyInputError({ input: input.name }, 'it has no header line.')
}

async function* parseRecords(
  { name, chunks }: Pick<OpenBytes, 'name' | 'chunks'>,
  { header = true, delimiter = ',', maxRecordBytes = MAX_RECORD_BYTES, onWarning }: CsvOptions & ReadOptions,
): AsyncGenerator<ParsedRecord> {
  const splitter = new CsvRecordSplitter(delimiterByte(delimiter), maxRecordBytes)
  for await (const records of batches(splitter, chunks)) {
    const places = records.map(({ number, line }) => {
      const row = number - (header ? 1 : 0)
      return row === 0 ? { input: name, line } : { input: name, row, line }
    })
    const texts = records.map((record, i) =>
      decodeText(record.kind === 'whole' ? record.bytes : record.before, places[i], onWarning),
    )
    const rows = await parseCells(texts, delimiter)
    for (const [i, record] of records.entries()) yield { record, place: places[i], cells: rows[i] }
  }
}

async function* batches(splitter: CsvRecordSplitter, chunks: AsyncIterable<Buffer>): AsyncGenerator<CsvRecord[]> {
  for await (const chunk of chunks) yield splitter.push(chunk)
  yield splitter.finish()
}

function recordError(
  record: CsvRecord,
  place: Place & { readonly line: number },
  cells: readonly string[] | undefined,
  columns: number | undefined,
  maxRecordBytes: number,
): CorpusError | undefined {
  if (record.kind === 'malformed') {
    if (record.fault === 'too-long') return new RecordTooLongError(place, maxRecordBytes)
    return new QuoteError(place, record.fault, record.cell, record.lastLine)
  }
  if (cells === undefined) return new UnreadableRowError(place)
  if (columns !== undefined && cells.length !== columns) return new RaggedRowError(place, cells.length, columns)
  return undefined
}

/** In a row that is too long or too short, every cell but the first may stand under a wrong column. */
function reliableCells(record: CsvRecord, cells: readonly string[]): readonly string[] {
  return cells.slice(0, record.kind === 'malformed' ? record.cell - 1 : 1)
}

function delimiterByte(delimiter: string): number {
  if (!/^[\t -~]$/.test(delimiter) || /["\w]/.test(delimiter)) {
    throw new RangeError(`delimiter must be one ASCII character such as "," ";" or a tab, not ${JSON.stringify(delimiter)}`)
  }
  return delimiter.charCodeAt(0)
}

import { truncate } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { errorCode } from '../errors/input-errors'
import { checkOutput } from './check-output'
import { csvEncoder, ndjsonEncoder, type CsvCell } from './encoders'
import { openOutputFile, partialPath, standardOutput } from './output-file'
import { StreamRowWriter, type RowWriter } from './row-writer'
import { wholeCsvRows, wholeNdjsonRows, type WholeRows } from './whole-rows'
import { ResumeError, WriteError } from './write-error'

export interface WriterOptions {
  /** Go on with the rows that `OUTPUT.partial` holds, if there is one; a torn last row is cut off. Default false: begin anew. */
  readonly resume?: boolean
}

export interface CsvWriterOptions extends WriterOptions {
  /** In the order of the header. */
  readonly columns: readonly string[]
  /** Whether the file says that it is UTF-8, without which Excel takes it for Windows-1252. Default false. */
  readonly byteOrderMark?: boolean
}

/** Cells by column. */
export type CsvWriterRow = Readonly<Record<string, CsvCell>>

/**
 * Opens a CSV file for writing: it grows as `OUTPUT.partial` and gets its name when `finish` is called. A row's cells stand under
 * their columns; one that is missing is blank. Writing a row with a cell of another column throws a `RangeError`.
 *
 * @param output a path, or `-` for standard output
 * @throws {WriteError} where it cannot be written
 * @throws {ResumeError} where the unfinished output has other columns, or is standard output
 */
export async function openCsvWriter(output: string, options: CsvWriterOptions): Promise<RowWriter<CsvWriterRow>> {
  const { columns, byteOrderMark } = options
  const begun = await beginOrResume(output, options, wholeCsvRows)
  if (begun.header !== undefined && begun.header.join('\0') !== columns.join('\0')) {
    throw new ResumeError(partialPath(output), 'it was begun with other columns. Remove it, or write without resuming.')
  }
  return open(output, begun, () => csvEncoder(columns, begun.bytes === 0, byteOrderMark), checkCells(columns))
}

function checkCells(columns: readonly string[]): (row: CsvWriterRow) => void {
  const known = new Set(columns)
  return (row) => {
    const unknown = Object.keys(row).find((column) => row[column] != null && !known.has(column))
    if (unknown !== undefined) throw new RangeError(`a row has a column "${unknown}" that the file has not`)
  }
}

/**
 * Opens an NDJSON file for writing, an object a line, as `openCsvWriter` does.
 *
 * @throws {WriteError} where it cannot be written
 * @throws {ResumeError} where it is standard output that should be resumed
 */
export async function openNdjsonWriter(output: string, options: WriterOptions = {}): Promise<RowWriter<object>> {
  return open(output, await beginOrResume(output, options, wholeNdjsonRows), ndjsonEncoder, () => undefined)
}

async function open<Row>(
  output: string,
  { rows, bytes }: WholeRows,
  createEncoder: () => Transform,
  check: (row: Row) => void,
): Promise<RowWriter<Row>> {
  if (output !== '-') await checkOutput(output)
  try {
    const begun = bytes > 0
    if (begun) await truncate(partialPath(output), bytes)
    const file = output === '-' ? standardOutput() : await openOutputFile(output, begun)
    return new StreamRowWriter<Row>({ output: file, createEncoder, check, resumedRows: rows, begun })
  } catch (error) {
    throw new WriteError(output, error)
  }
}

/** What an unfinished output holds already; nothing where there is none, or it is not asked for. */
async function beginOrResume(
  output: string,
  { resume = false }: WriterOptions,
  wholeRows: (path: string) => Promise<WholeRows>,
): Promise<WholeRows> {
  if (!resume) return { rows: 0, bytes: 0 }
  if (output === '-') throw new ResumeError('standard output', 'it cannot be resumed. Name a file.')
  try {
    return await wholeRows(partialPath(output))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { rows: 0, bytes: 0 }
    throw new WriteError(output, error)
  }
}

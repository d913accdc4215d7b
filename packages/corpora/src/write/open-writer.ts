import { truncate } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { errorCode } from '../errors/input-errors'
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
  readonly columns: readonly string[]
}

export type CsvWriterRow = Readonly<Record<string, CsvCell>>

/**
 * Opens a CSV file for writing: it grows as `OUTPUT.partial` and gets its name when `finish` is called. A row's cells stand under
 * their columns; one that is missing is blank.
 *
 * @param output a path, or `-` for standard output
 * @throws {WriteError} where it cannot be written
 * @throws {ResumeError} where the unfinished output has other columns, or is standard output
 */
export async function openCsvWriter(output: string, options: CsvWriterOptions): Promise<RowWriter<CsvWriterRow>> {
  const { columns } = options
  const begun = await beginOrResume(output, options, wholeCsvRows)
  if (begun.header !== undefined && begun.header.join('\0') !== columns.join('\0')) {
    throw new ResumeError(partialPath(output), 'it was begun with other columns. Remove it, or write without resuming.')
  }
  return open(output, () => csvEncoder(columns, begun.bytes === 0), begun)
}

/**
 * Opens an NDJSON file for writing, an object a line, as `openCsvWriter` does.
 *
 * @throws {WriteError} where it cannot be written
 * @throws {ResumeError} where it is standard output that should be resumed
 */
export async function openNdjsonWriter(output: string, options: WriterOptions = {}): Promise<RowWriter<object>> {
  return open(output, ndjsonEncoder, await beginOrResume(output, options, wholeNdjsonRows))
}

async function open<Row>(output: string, createEncoder: () => Transform, begun: WholeRows): Promise<RowWriter<Row>> {
  try {
    if (begun.bytes > 0) await truncate(partialPath(output), begun.bytes)
    const file = output === '-' ? standardOutput() : await openOutputFile(output, begun.bytes > 0)
    return new StreamRowWriter<Row>(file, createEncoder, begun.rows, begun.bytes > 0)
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

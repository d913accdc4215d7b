import type { CsvCell } from './encoders'
import { openCsvWriter, openNdjsonWriter, type CsvWriterOptions } from './open-writer'
import type { RowWriter } from './row-writer'

/** How rows are written. */
export interface WriteOptions {
  readonly signal?: AbortSignal
}

export interface WriteCsvOptions<Row> extends WriteOptions, Pick<CsvWriterOptions, 'byteOrderMark'> {
  readonly columns: readonly (keyof Row & string)[]
}

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>

/**
 * Writes rows to a CSV file, which gets its name when all are in it. Where writing fails or is aborted, or `rows` throws, nothing is
 * left of it.
 *
 * @param output a path, or `-` for standard output
 * @returns how many rows were written
 * @throws {WriteError} where it cannot be written
 */
export async function writeCsv<Row extends { readonly [Column in keyof Row]: CsvCell }>(
  output: string,
  rows: Rows<Row>,
  options: WriteCsvOptions<Row>,
): Promise<number> {
  const writer: RowWriter<Row> = await openCsvWriter(output, {
    columns: options.columns,
    byteOrderMark: options.byteOrderMark,
  })
  return writeAll(writer, rows, options)
}

/** Writes objects to an NDJSON file, as `writeCsv` does. */
export async function writeNdjson(output: string, rows: Rows<object>, options: WriteOptions = {}): Promise<number> {
  return writeAll(await openNdjsonWriter(output), rows, options)
}

async function writeAll<Row>(writer: RowWriter<Row>, rows: Rows<Row>, { signal }: WriteOptions): Promise<number> {
  let written = 0
  try {
    for await (const row of rows) {
      signal?.throwIfAborted()
      await writer.write(row)
      written++
    }
    signal?.throwIfAborted()
    await writer.finish()
    return written
  } catch (error) {
    await writer.discard()
    throw error
  }
}

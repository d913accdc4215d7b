import type { CsvOptions } from '../csv/csv-rows'
import { readCsv } from '../csv/read-csv'
import { openBytes } from '../input/open-bytes'
import type { Input, ReadOptions } from '../input/read-options'
import { formatOfName } from '../input/input-format'
import type { TableRow } from './table-row'

export interface ReadTableOptions extends CsvOptions, ReadOptions {
  /** Is told the columns, in the order of the file, before the first row; what it throws ends the reading. */
  readonly onColumns?: (columns: readonly string[]) => void
}

/**
 * Reads the rows of a CSV or TSV file, gzipped or not, with their cells by column name. A row that cannot be read is given as
 * `invalid`, and the rows after it follow.
 *
 * @throws {CorpusError} while iterating, where the whole input is at fault: it cannot be opened, is empty, or its header cannot be
 *   read
 */
export async function* readTable(input: Input, options: ReadTableOptions = {}): AsyncGenerator<TableRow> {
  const opened = await openBytes(input, options)
  const delimiter = options.delimiter ?? (formatOfName(opened.name) === 'tsv' ? '\t' : ',')
  yield* readCsv(opened, { ...options, delimiter }, (columns) => {
    options.onColumns?.(columns)
    return (row) => row
  })
}

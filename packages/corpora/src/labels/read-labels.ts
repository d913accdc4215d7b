import type { CsvOptions } from '../csv/csv-rows'
import { formatOfBytes, formatOfName } from '../input/input-format'
import { inputName, openBytes } from '../input/open-bytes'
import type { Input, ReadOptions } from '../input/read-options'
import { distinctIds } from '../rows/distinct-ids'
import { csvLabels } from './csv-labels'
import type { LabelFileOptions } from './label-file-options'
import type { LabelsRow } from './labels-row'
import { ndjsonLabels } from './ndjson-labels'

/** How labels are to be read; `header` and `delimiter` are for CSV only. */
export interface ReadLabelsOptions extends ReadOptions, CsvOptions, LabelFileOptions {}

/**
 * Reads the labels of a CSV, TSV or NDJSON file, gzipped or not, row by row. A row that cannot be read, or that its labeler failed
 * on, is given as `invalid`, and the rows after it follow.
 *
 * @throws {CorpusError} while iterating, where the whole input is at fault: it cannot be opened, is empty, or lacks a column
 */
export async function* readLabels(input: Input, options: ReadLabelsOptions = {}): AsyncGenerator<LabelsRow> {
  const opened = await openBytes(input, options)
  const format = formatOfName(opened.name) ?? formatOfBytes(opened.head)
  const delimiter = options.delimiter ?? (format === 'tsv' ? '\t' : ',')
  const rows = format === 'ndjson' ? ndjsonLabels(opened, options) : csvLabels(opened, { ...options, delimiter })
  yield* distinctIds(rows, inputName(input))
}

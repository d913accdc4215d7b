import {
  createLabelReader,
  LABEL_FORMATS,
  LabelFileError,
  labelsFromRecord,
  type LabelCell,
  type LabelFormat,
  type LabelFormatName,
  type LabelReader,
} from '@chexpp/labels'
import { readCsv, type CsvOptions } from '../csv/read-csv'
import { CorpusError } from '../errors/corpus-error'
import { MissingColumnError } from '../errors/column-errors'
import { InvalidLabelsError } from '../errors/label-error'
import { BlankIdError, FailedRowError } from '../errors/row-errors'
import { inputName, openBytes, type OpenBytes } from '../input/open-bytes'
import type { Input, ReadOptions } from '../input/read-options'
import { readNdjson } from '../ndjson/read-ndjson'
import { formatOfBytes, formatOfName } from '../reports/input-format'
import { distinctIds } from '../rows/distinct-ids'
import { findIdColumn, idOf } from '../table/find-column'
import { ID_COLUMNS } from '../table/known-columns'
import { scalarCells } from '../table/scalar-cells'
import type { LabelsRow } from './labels-row'

export interface ReadLabelsOptions extends ReadOptions, CsvOptions {
  /** How the file writes labels. Default `chexpert`, which MIMIC-CXR-JPG's files are too; NDJSON is always as `chexpp label` writes it. */
  readonly format?: LabelFormatName | LabelFormat
  /** Column of the id. Default: the first of the known names that is there. `null`: rows are numbered, from 1. */
  readonly idColumn?: string | null
}

/** Id columns of label files that are usual beside those of reports: MIMIC-CXR-JPG's and the CheXpert dataset's. */
const LABEL_ID_COLUMNS = [...ID_COLUMNS, 'study_id', 'Path']

/**
 * Reads the labels of a CSV, TSV or NDJSON file, gzipped or not, row by row. A row that cannot be read, or that its labeler failed
 * on, is given as `invalid`, and the rows after it follow.
 *
 * @throws {CorpusError} while iterating, where the whole input is at fault: it cannot be opened, is empty, or lacks a column
 */
export async function* readLabels(input: Input, options: ReadLabelsOptions = {}): AsyncGenerator<LabelsRow> {
  yield* distinctIds(labelRows(input, options), inputName(input))
}

async function* labelRows(input: Input, options: ReadLabelsOptions): AsyncGenerator<LabelsRow> {
  const opened = await openBytes(input, options)
  const format = formatOfName(opened.name) ?? formatOfBytes(opened.head)
  const delimiter = options.delimiter ?? (format === 'tsv' ? '\t' : ',')
  yield* format === 'ndjson' ? ndjsonLabels(opened, options) : csvLabels(opened, { ...options, delimiter })
}

async function* csvLabels(opened: OpenBytes, options: ReadLabelsOptions): AsyncGenerator<LabelsRow> {
  const input = opened.name
  let columns: readonly string[] = []
  let idColumn: string | undefined
  let read: LabelReader | undefined
  const rows = readCsv(opened, options, (names) => {
    columns = names
    idColumn = findIdColumn(names, options.idColumn, LABEL_ID_COLUMNS, { input })
    read = naming(input, undefined, () => createLabelReader(names, { format: options.format, idColumn: null }))
  })
  for await (const item of rows) {
    const { row, cells } = item
    if (item.kind === 'invalid') {
      yield { kind: 'invalid', row, id: idOf(row, cells, idColumn), idColumn, error: item.error }
      continue
    }
    const place = { input, row, line: item.line }
    yield labelsRow(place, cells, idColumn, () => {
      const values = columns.map((column) => cells[column])
      return read?.(values, row).labels ?? new Uint8Array()
    })
  }
}

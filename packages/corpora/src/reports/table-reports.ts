import { readCsv, type CsvOptions } from '../csv/read-csv'
import { CorpusError } from '../errors/corpus-error'
import { BlankIdError } from '../errors/row-errors'
import type { OpenBytes } from '../input/open-bytes'
import type { ReadOptions } from '../input/read-options'
import { readNdjson } from '../ndjson/read-ndjson'
import type { TableRecord } from '../table/table-row'
import { findLayout, type ColumnChoice, type Layout } from './layout'
import type { InvalidRow } from '../rows/invalid-row'
import { idOf } from '../table/find-column'
import type { ReportRow } from './report-row'

type Cells = Readonly<Record<string, string>>

/**
 * The reports of a CSV file, a row each.
 *
 * @throws {MissingColumnError} where the text column or the id column is not there
 */
export async function* csvReports(
  input: OpenBytes,
  options: CsvOptions & ColumnChoice & ReadOptions,
): AsyncGenerator<ReportRow> {
  let layout: Layout | undefined
  const rows = readCsv(input, options, (columns) => {
    layout = findLayout(columns, options, { input: input.name })
  })
  for await (const tableRow of rows) {
    // A whole row comes after the columns.
    if (tableRow.kind === 'row' && layout !== undefined) yield reportOf(input.name, tableRow, layout)
    else if (tableRow.kind === 'invalid') yield invalidRow(tableRow.row, tableRow.cells, layout, tableRow.error)
  }
}

/** The reports of an NDJSON file, an object each. An object without a text is an invalid row: each stands for itself. */
export async function* ndjsonReports(
  input: OpenBytes,
  options: ColumnChoice & ReadOptions,
): AsyncGenerator<ReportRow> {
  let layout: Layout | undefined
  for await (const jsonRow of readNdjson(input, options)) {
    const { row } = jsonRow
    if (jsonRow.kind === 'invalid') {
      yield invalidRow(row, {}, layout, jsonRow.error)
      continue
    }
    const { line, value } = jsonRow
    const cells = scalars(value)
    try {
      if (layout?.text(cells) === undefined) {
        layout = findLayout(Object.keys(cells), options, { input: input.name, row, line })
      }
      yield reportOf(input.name, { kind: 'row', row, line, cells }, layout)
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      yield invalidRow(row, cells, layout, error)
    }
  }
}

function reportOf(input: string, { row, line, cells }: TableRecord, layout: Layout): ReportRow {
  const { idColumn, patientColumn } = layout
  const id = idOf(row, cells, idColumn)
  if (id === undefined) {
    return invalidRow(row, cells, layout, new BlankIdError({ input, row, line }, idColumn ?? ''))
  }
  const patient = patientColumn === undefined ? undefined : cells[patientColumn]?.trim() || undefined
  return { kind: 'report', row, id, idColumn, text: layout.text(cells) ?? '', patient, cells }
}

function invalidRow(row: number, cells: Cells, layout: Layout | undefined, error: CorpusError): InvalidRow {
  const id = layout && idOf(row, cells, layout.idColumn)
  return { kind: 'invalid', row, id, idColumn: layout?.idColumn, error }
}

/** What a table could hold of an object; null is an empty cell. */
function scalars(value: Readonly<Record<string, unknown>>): Cells {
  const cells = Object.entries(value).flatMap(([name, cell]): [string, string][] => {
    if (cell === null) return [[name, '']]
    return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
      ? [[name, String(cell)]]
      : []
  })
  return Object.fromEntries(cells)
}

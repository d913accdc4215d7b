import type { CsvOptions } from '../csv/csv-rows'
import { readCsv } from '../csv/read-csv'
import { CorpusError } from '../errors/corpus-error'
import { BlankIdError } from '../errors/row-errors'
import type { OpenBytes } from '../input/open-bytes'
import type { ReadOptions } from '../input/read-options'
import { readNdjson } from '../ndjson/read-ndjson'
import type { InvalidRow } from '../rows/invalid-row'
import { firstColumn, idOf } from '../table/find-column'
import { ID_COLUMNS, isTextColumn } from '../table/known-columns'
import { scalarCells } from '../table/scalar-cells'
import type { TableRecord } from '../table/table-row'
import { findLayout, type ColumnChoice, type Layout } from './layout'
import type { ReportRow } from './report-row'

type Cells = Readonly<Record<string, string>>

/**
 * The reports of a CSV file, a row each.
 *
 * @throws {MissingColumnError} where the text column or the id column is not there
 */
export function csvReports(
  input: OpenBytes,
  options: CsvOptions & ColumnChoice & ReadOptions,
): AsyncGenerator<ReportRow> {
  return readCsv(input, options, (columns) => {
    // Without a header line there is only one candidate where there is one column, as in the official labeler's input.
    const only = options.header === false && columns.length === 1 ? columns[0] : undefined
    const choice = { ...options, textColumn: options.textColumn ?? only }
    const layout = findLayout(columns, choice, { input: input.name })
    return (item) => {
      if (item.kind === 'invalid') return invalidRow(item.row, item.cells, layout.idColumn, item.error)
      const report = reportOf(input.name, item, layout)
      if (options.header === false && item.row === 1 && report.kind === 'report' && isTextColumn(report.text)) {
        options.onWarning?.({ kind: 'header', place: { input: input.name, row: 1, line: item.line } })
      }
      return report
    }
  })
}

/**
 * The reports of an NDJSON file, an object each. The first object with a text says which fields count; one without that field is
 * looked at anew, and is an invalid row where it has no text at all.
 */
export async function* ndjsonReports(input: OpenBytes, options: ColumnChoice & ReadOptions): AsyncGenerator<ReportRow> {
  let layout: Layout | undefined
  for await (const item of readNdjson(input, options)) {
    const { row, line } = item
    if (item.kind === 'invalid') {
      const idColumn = layout?.idColumn
      const isNumbered = options.idColumn === null || (layout !== undefined && idColumn === undefined)
      yield { kind: 'invalid', row, id: isNumbered ? String(row) : undefined, idColumn, error: item.error }
      continue
    }
    const cells = scalarCells(item.value)
    try {
      if (layout?.text(cells) === undefined) {
        layout = findLayout(Object.keys(cells), options, { input: input.name, row, line })
      }
      yield reportOf(input.name, { kind: 'row', row, line, cells }, layout)
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      yield invalidRow(row, cells, layout === undefined ? idColumnIn(cells, options) : layout.idColumn, error)
    }
  }
}

function reportOf(input: string, { row, line, cells }: TableRecord, layout: Layout): ReportRow {
  const { idColumn, patientColumn } = layout
  const id = idOf(row, cells, idColumn)
  if (id === undefined) {
    return invalidRow(row, cells, idColumn, new BlankIdError({ input, row, line }, idColumn ?? 'id'))
  }
  const patient = patientColumn && (cells[patientColumn]?.trim() || undefined)
  return { kind: 'report', row, id, idColumn, text: layout.text(cells) ?? '', patient, cells }
}

/** Where the columns are not known yet. */
function idColumnIn(cells: Cells, { idColumn }: ColumnChoice): string | undefined {
  if (idColumn === null) return undefined
  return firstColumn(idColumn === undefined ? ID_COLUMNS : [idColumn], Object.keys(cells))
}

function invalidRow(row: number, cells: Cells, idColumn: string | undefined, error: CorpusError): InvalidRow {
  return { kind: 'invalid', row, id: idOf(row, cells, idColumn), idColumn, error }
}

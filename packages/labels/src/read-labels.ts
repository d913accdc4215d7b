import { LABEL_CLASSES, type LabelClass } from './classes'
import { LabelIdError, LabelRowError, LabelValueError } from './errors'
import { findColumn, findObservationColumns } from './find-columns'
import { classesOf, resolveFormat, type LabelFormat, type LabelFormatName } from './formats'
import { OBSERVATIONS } from './observations'

/** A cell of a CSV is a string; JSON also has numbers and null. */
export type LabelCell = string | number | null

export interface LabelReaderOptions {
  /** How the file writes labels. Default `chexpert`. It cannot be told from the columns: `0` is negative in one, absent in another. */
  readonly format?: LabelFormatName | LabelFormat
  /** Column that tells the rows apart. Default: the format's own; `null` or a format without one counts rows, from 1. */
  readonly idColumn?: string | null
}

export interface LabelRow {
  readonly id: string
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
}

/**
 * Reads one row. `row` is its number in messages, data rows from 1; left out, rows are counted.
 *
 * @throws {LabelRowError} for a row that is longer or shorter than the header
 * @throws {LabelValueError} for a cell that the format does not know
 * @throws {LabelIdError} for a blank id, and for one that was read before
 */
export type LabelReader = (cells: readonly LabelCell[], row?: number) => LabelRow

/**
 * A reader for the rows under a header, which finds the 14 observations by name, whatever their order. It remembers the ids
 * it has read; a row that was refused is not remembered.
 *
 * @throws {LabelColumnError} where a column is missing or there twice
 * @example
 * const read = createLabelReader(['study_id', ...OBSERVATIONS], { format: 'mimic-cxr-jpg' })
 * const { id, labels } = read(['50414267', '1.0', '', '', '', '', '', '', '', '', '', '', '', '', ''])
 */
export function createLabelReader(columns: readonly string[], options: LabelReaderOptions = {}): LabelReader {
  const format = resolveFormat(options.format ?? 'chexpert')
  const places = findObservationColumns(columns, format)
  const classOf = classByCell(format)
  const idColumn = options.idColumn === undefined ? format.idColumn : (options.idColumn ?? undefined)
  const idPlace = idColumn === undefined ? undefined : findColumn(idColumn, columns)
  const rowOfId = new Map<string, number>()
  let rowsRead = 0

  return (cells, row = rowsRead + 1) => {
    rowsRead = row
    if (cells.length !== columns.length) throw new LabelRowError(row, cells.length, columns.length)

    const labels = Uint8Array.from(places, (place, head) => {
      const observation = OBSERVATIONS[head]
      const known = classOf.get(canonicalCell(cells[place]))
      if (known !== undefined && classesOf(format, observation).includes(known)) return LABEL_CLASSES.indexOf(known)
      const expected = classesOf(format, observation).map((name) => `${format.cells[name] || 'nothing'} (${name})`)
      throw new LabelValueError(row, columns[place], String(cells[place] ?? ''), format.name, expected.join(', '))
    })

    if (idColumn === undefined || idPlace === undefined) return { id: String(row), labels }
    const id = String(cells[idPlace] ?? '').trim()
    const firstRow = rowOfId.get(id)
    if (id === '' || firstRow !== undefined) throw new LabelIdError(row, idColumn, id, firstRow)
    rowOfId.set(id, row)
    return { id, labels }
  }
}

function classByCell(format: LabelFormat): ReadonlyMap<string, LabelClass> {
  return new Map(LABEL_CLASSES.map((name) => [canonicalCell(format.cells[name]), name]))
}

/** One spelling for what means the same: `1`, `1.0` and `+1.00`; pandas' `nan` and nothing. */
function canonicalCell(cell: LabelCell): string {
  const text = String(cell ?? '').trim()
  if (/^[+-]?\d+(\.0*)?$/.test(text)) return String(Number(text))
  return text.toLowerCase() === 'nan' ? '' : text
}

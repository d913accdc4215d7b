import { MissingColumnError } from '../errors/column-errors'
import type { Place } from '../errors/place'
import { findColumn, findIdColumn, firstColumn } from '../table/find-column'
import {
  ID_COLUMNS,
  LAST_PARAGRAPH_COLUMN,
  PATIENT_COLUMNS,
  SECTION_COLUMNS,
  TEXT_COLUMNS,
} from '../table/known-columns'
import { composeReport } from './compose-report'

type Cells = Readonly<Record<string, string>>

/** Which columns of a table, or fields of NDJSON, make a report. */
export interface ColumnChoice {
  /** Column of the report text. Default: the first of the known names that is there, else findings, impression and so on, joined. */
  readonly textColumn?: string
  /** Column of the id. Default: the first of the known names that is there. `null`: rows are numbered, from 1. */
  readonly idColumn?: string | null
}

/** The columns found. */
export interface Layout {
  readonly idColumn: string | undefined
  readonly patientColumn: string | undefined
  /** The text of a row; undefined where the row lacks all its columns, as a line of NDJSON can. */
  readonly text: (cells: Cells) => string | undefined
}

/**
 * Finds the columns by name: those asked for, else those of the public releases (MIMIC-CXR's sections, Open-i, CheXpert Plus,
 * the official labeler, CheXbert).
 *
 * @throws {MissingColumnError} where there is no text column, or not the one asked for
 */
export function findLayout(columns: readonly string[], choice: ColumnChoice, place: Place): Layout {
  return {
    text: textOf(columns, choice.textColumn, place),
    idColumn: findIdColumn(columns, choice.idColumn, ID_COLUMNS, place),
    patientColumn: firstColumn(PATIENT_COLUMNS, columns),
  }
}

function textOf(columns: readonly string[], asked: string | undefined, place: Place): Layout['text'] {
  if (asked !== undefined) {
    const column = findColumn(asked, columns) ?? missingText([asked], columns, place)
    return (cells) => cells[column]
  }
  const whole = firstColumn(TEXT_COLUMNS, columns)
  const sections = SECTION_COLUMNS.flatMap(({ column, header }) => {
    const found = findColumn(column, columns)
    return found === undefined ? [] : [{ column: found, header }]
  })
  const body = sections.filter(({ header }) => header === 'FINDINGS' || header === 'IMPRESSION')
  if (whole === undefined && body.length === 0) missingText([...TEXT_COLUMNS, 'findings', 'impression'], columns, place)
  const lastParagraph = findColumn(LAST_PARAGRAPH_COLUMN, columns)
  const used = [whole, lastParagraph, ...sections.map(({ column }) => column)].filter((column) => column !== undefined)

  return (cells) => {
    if (!used.some((column) => Object.hasOwn(cells, column))) return undefined
    if (whole !== undefined && !isBlank(cells[whole])) return cells[whole]
    // As MIMIC-CXR's own scripts do: a report without findings and impression is its last paragraph.
    const hasBody = body.some(({ column }) => !isBlank(cells[column]))
    if (!hasBody && lastParagraph !== undefined && !isBlank(cells[lastParagraph])) return cells[lastParagraph]
    const composed = composeReport(sections.map(({ column, header }) => ({ header, text: cells[column] ?? '' })))
    // A text of white space alone is given as it was written.
    return composed === '' && whole !== undefined ? (cells[whole] ?? '') : composed
  }
}

function missingText(wanted: readonly string[], columns: readonly string[], place: Place): never {
  if (columns.length > 1 && columns.every((column, index) => column === String(index + 1))) {
    const advice = 'Name the column of the reports by its number, or put quotes around reports that hold commas.'
    throw new MissingColumnError(place, wanted, columns, advice)
  }
  const otherDelimiter = columns.length === 1 && /[;\t|]/.test(columns[0])
  throw new MissingColumnError(
    place,
    wanted,
    columns,
    'Name the column of the reports, or say that the file has no header line' +
      (otherDelimiter ? '; its delimiter seems to be no comma, so name that too.' : '.'),
  )
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === ''
}

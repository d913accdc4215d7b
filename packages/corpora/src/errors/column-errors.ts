import { editDistance } from '@chexpp/labels'
import { isKnownColumn } from '../table/known-columns'
import { foldColumn } from '../table/fold-column'
import { CorpusError } from './corpus-error'
import type { Place } from './place'

/** A misspelling this near is surely meant. */
const MISSPELLING_DISTANCE = 2

/** Columns that a message lists. */
const LISTED_COLUMNS = 50

/** The column that holds the text, the id or the labels is not there. */
export class MissingColumnError extends CorpusError {
  override readonly name = 'MissingColumnError'
  /** The columns there are, as `showColumns` gives them. */
  readonly columns: readonly string[]

  constructor(
    place: Place,
    /** The names of which one is looked for. */
    readonly wanted: readonly string[],
    columns: readonly string[],
    advice: string,
  ) {
    const nearest = columns.find((column) => isNear(column, wanted))
    const shown = showColumns(columns, wanted)
    const more = shown.length > LISTED_COLUMNS ? ` and ${shown.length - LISTED_COLUMNS} more` : ''
    super(
      place,
      `there is no column ${wanted.map((name) => `"${name}"`).join(', ')}. ` +
        `It has ${shown.slice(0, LISTED_COLUMNS).join(', ')}${more}.` +
        (nearest === undefined ? '' : ` Did you mean "${nearest}"?`) +
        ` ${advice}`,
    )
    this.columns = shown
  }
}

/** Two columns of one name. */
export class DuplicateColumnError extends CorpusError {
  override readonly name = 'DuplicateColumnError'
  constructor(
    place: Place,
    /** Places of the two in the header, from 1. */
    readonly places: readonly [number, number],
    columns: readonly string[],
  ) {
    super(
      place,
      `columns ${places[0]} and ${places[1]} have one name, ${showColumns(columns, [])[places[0] - 1]}. ` +
        'Rename one, or say that the file has no header line.',
    )
  }
}

/**
 * Where a file has no header line, report text stands where names are expected. So a name is shown only where it is known
 * beforehand, or nearly one looked for, or a single word beside other columns; else its place and length stand for it.
 */
function showColumns(columns: readonly string[], wanted: readonly string[]): readonly string[] {
  return columns.map((column, index) => {
    const isWord = columns.length > 1 && /^[\w./-]{0,39}\w$/.test(column)
    const isName = isWord || isKnownColumn(column) || isNear(column, wanted)
    return isName ? `"${column}"` : `column ${index + 1} (${column.length} characters)`
  })
}

function isNear(column: string, wanted: readonly string[]): boolean {
  return wanted.some(
    (name) =>
      Math.abs(name.length - column.length) <= MISSPELLING_DISTANCE &&
      editDistance(foldColumn(name), foldColumn(column)) <= MISSPELLING_DISTANCE,
  )
}

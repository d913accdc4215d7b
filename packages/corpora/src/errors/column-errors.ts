import { editDistance } from '../table/edit-distance'
import { isKnownColumn } from '../table/known-columns'
import { foldColumn } from '../table/fold-column'
import { CorpusError } from './corpus-error'
import type { Place } from './place'

/** A misspelling this near is surely meant. */
const MISSPELLING_DISTANCE = 2

/** The column that holds the text, the id or a label is not there. */
export class MissingColumnError extends CorpusError {
  override readonly name = 'MissingColumnError'
  constructor(
    place: Place,
    /** The names of which one is looked for. */
    readonly wanted: readonly string[],
    /** The columns there are. In a file without a header line these are cells, so a message shows only what is surely a name. */
    readonly columns: readonly string[],
    advice: string,
  ) {
    const names = wanted.map((name) => `"${name}"`).join(', ')
    const nearest = nearestColumn(wanted, columns)
    super(
      place,
      `there is no column ${names}. It has ${columns.map(showColumn).join(', ')}.` +
        (nearest === undefined ? '' : ` Did you mean "${nearest}"?`) +
        ` ${advice}`,
    )
  }
}

/** Two columns of one name. */
export class DuplicateColumnError extends CorpusError {
  override readonly name = 'DuplicateColumnError'
  constructor(
    place: Place,
    /** Places of the two in the header, from 1. */
    readonly places: readonly [number, number],
    column: string,
  ) {
    super(
      place,
      `columns ${places[0]} and ${places[1]} have one name, ${showColumn(column, places[0] - 1)}. ` +
        'Rename one, or say that the file has no header line.',
    )
  }
}

/** Report text may stand where a name is expected: only a single word, or a name known beforehand, is shown. */
function showColumn(column: string, index: number): string {
  const isName = isKnownColumn(column) || /^[\w./-]{1,40}(?<![.])$/.test(column)
  return isName ? `"${column}"` : `column ${index + 1} (${column.length} characters)`
}

function nearestColumn(wanted: readonly string[], columns: readonly string[]): string | undefined {
  const near = columns.flatMap((column) =>
    wanted
      .filter((name) => Math.abs(name.length - column.length) <= MISSPELLING_DISTANCE)
      .map((name) => ({ column, distance: editDistance(foldColumn(name), foldColumn(column)) })),
  )
  return near.filter(({ distance }) => distance <= MISSPELLING_DISTANCE).sort((a, b) => a.distance - b.distance)[0]
    ?.column
}

import { CorpusError } from './corpus-error'
import type { Place } from './place'

/** A quote is opened and never closed, or text follows a closing quote. The lines from `line` to `lastLine` gave no row. */
export class QuoteError extends CorpusError {
  override readonly name = 'QuoteError'
  constructor(
    place: Place & { readonly line: number },
    readonly fault: 'unclosed-quote' | 'text-after-quote',
    /** Cell of the row, from 1, that the quote opened. */
    readonly cell: number,
    readonly lastLine: number,
  ) {
    const what = fault === 'unclosed-quote' ? 'a quote is opened and never closed' : 'text follows a closing quote'
    super(
      place,
      `${what} in cell ${cell}. Close the quote, and write a quote inside a quoted cell twice ("").` +
        takenLines(place.line, lastLine),
    )
  }
}

/** A row, line or file that is longer than the reader may hold in memory. */
export class RecordTooLongError extends CorpusError {
  override readonly name = 'RecordTooLongError'
  constructor(
    place: Place,
    readonly maxRecordBytes: number,
    readonly lastLine?: number,
  ) {
    super(
      place,
      `longer than ${maxRecordBytes} bytes. Mend it (in CSV, look for a quote that is never closed), ` +
        'or raise maxRecordBytes where reports are really that long.' +
        takenLines(place.line, lastLine),
    )
  }
}

/** A row with more or fewer cells than the header has columns. */
export class RaggedRowError extends CorpusError {
  override readonly name = 'RaggedRowError'
  constructor(
    place: Place,
    readonly cells: number,
    readonly columns: number,
  ) {
    super(
      place,
      `${count(cells, 'cell')} under ${count(columns, 'column')}. ` +
        'Put quotes around a cell that holds the delimiter or a line break.',
    )
  }
}

/** A row whose cells cannot be told apart. */
export class UnreadableRowError extends CorpusError {
  override readonly name = 'UnreadableRowError'
  constructor(place: Place) {
    super(place, 'its cells cannot be told apart. Look for odd characters beside a quote.')
  }
}

/** An id that stands in an earlier row. */
export class DuplicateIdError extends CorpusError {
  override readonly name = 'DuplicateIdError'
  constructor(
    place: Place,
    readonly column: string,
    /** The row where the id stands first. */
    readonly firstRow: number,
  ) {
    super(
      place,
      `its "${column}" is that of row ${firstRow}. ` +
        'Keep one row for each id, or choose an id column that tells the rows apart.',
    )
  }
}

/** A row without an id in a file that has an id column. */
export class BlankIdError extends CorpusError {
  override readonly name = 'BlankIdError'
  constructor(
    place: Place,
    readonly column: string,
  ) {
    super(place, `its "${column}" is blank. Fill it in, or choose another id column.`)
  }
}

/** A line of NDJSON that is no JSON object. */
export class InvalidJsonError extends CorpusError {
  override readonly name = 'InvalidJsonError'
  constructor(place: Place) {
    super(place, 'not a JSON object on one line, such as {"id": "s1", "text": "…"}.')
  }
}

/** An XML file that is damaged, or is no Open-i report. */
export class InvalidXmlError extends CorpusError {
  override readonly name = 'InvalidXmlError'
  constructor(
    place: Place,
    readonly fault: 'not-well-formed' | 'not-open-i',
  ) {
    super(
      place,
      fault === 'not-well-formed'
        ? 'not well-formed XML.'
        : 'no Open-i report: there is no AbstractText in an eCitation.',
    )
  }
}

/** A row that its labeler failed on: its labels are blank and its `error` column is not. */
export class FailedRowError extends CorpusError {
  override readonly name = 'FailedRowError'
  constructor(place: Place) {
    super(place, 'it has no labels: labelling it failed, as its "error" column says.')
  }
}

function takenLines(line: number | undefined, lastLine: number | undefined): string {
  const several = line !== undefined && lastLine !== undefined && lastLine > line
  return several ? ` Lines ${line} to ${lastLine} are taken for this one row.` : ''
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

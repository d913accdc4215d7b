import type { LabelClass } from './classes'
import type { Observation } from './observations'

/** Longest cell or id that a message shows: a shifted column can hold report text, which no message may carry. */
const SHOWN_CHARACTERS = 20
const SHOWN_ID_CHARACTERS = 100

/** What is wrong with the labels in a file. Its subclasses carry the row and the column. */
export class LabelFileError extends Error {
  override readonly name: string = 'LabelFileError'
}

/** Columns that a label file lacks, or has twice. */
export class LabelColumnError extends LabelFileError {
  override readonly name = 'LabelColumnError'
  constructor(
    readonly problem: 'missing' | 'duplicate',
    readonly columns: readonly string[],
    message: string,
  ) {
    super(message)
  }
}

/** A row with more or fewer cells than the header has columns. */
export class LabelRowError extends LabelFileError {
  override readonly name = 'LabelRowError'
  constructor(
    readonly row: number,
    readonly cells: number,
    readonly columns: number,
  ) {
    super(
      `row ${row}: ${cells} cells under ${columns} columns. Give each row one cell a column; ` +
        'a quote that is opened and not closed often is the cause.',
    )
  }
}

/** A cell that the file's format does not know. */
export class LabelValueError extends LabelFileError {
  override readonly name = 'LabelValueError'
  constructor(
    readonly row: number,
    readonly column: string,
    readonly value: string,
    format: string,
    expected: string,
  ) {
    super(
      `row ${row}, column "${column}": ${showValue(value)} is no value of format "${format}". ` +
        `Write ${expected}, or read the file by the format it is in.`,
    )
  }
}

/** An id that is blank, or that stands in an earlier row. */
export class LabelIdError extends LabelFileError {
  override readonly name = 'LabelIdError'
  constructor(
    readonly row: number,
    readonly column: string,
    readonly id: string,
    /** The row where the id stands first, or `undefined` where the id is blank. */
    readonly firstRow: number | undefined,
  ) {
    super(
      firstRow === undefined
        ? `row ${row}: the id in column "${column}" is blank. Fill it in, or choose another id column.`
        : `row ${row}, column "${column}": the id ${showId(id)}stands in row ${firstRow} already. ` +
            'Keep one row for each id, or choose an id column that tells the rows apart.',
    )
  }
}

/** A class that a format has no cell for, such as `negative` for CheXbert's two-class No Finding. */
export class LabelClassError extends LabelFileError {
  override readonly name = 'LabelClassError'
  constructor(
    readonly observation: Observation,
    readonly labelClass: LabelClass,
    format: string,
  ) {
    super(
      `format "${format}" cannot write "${observation}" as ${labelClass}, for there it is absent or positive only. ` +
        'Write another format, or make it one of the two.',
    )
  }
}

function showValue(value: string): string {
  return value.length <= SHOWN_CHARACTERS ? `"${value}"` : `a value of ${value.length} characters`
}

/** Only what looks like an identifier is shown: someone may take the column of the reports for the ids. */
function showId(id: string): string {
  return id.length <= SHOWN_ID_CHARACTERS && !/\s/.test(id) ? `"${id}" ` : ''
}

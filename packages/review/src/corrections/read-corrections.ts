import { createLabelReader, findColumn, LabelFileError, LabelValueError } from '@chexpp/labels'
import type { Correction } from './correction'

/** Columns of a review file that must come back with it, beside the 14. */
export const CORRECTION_COLUMNS = { id: 'id', text: 'text', fingerprint: 'fingerprint' } as const

/** `1,0`: one cell with a decimal comma, or two that ran together. */
export class DecimalCommaError extends LabelFileError {
  override readonly name = 'DecimalCommaError'
  constructor(
    readonly row: number,
    readonly column: string,
    value: string,
  ) {
    super(
      `row ${row}, column "${column}": "${value}" has a comma, so it may be a number or two cells in one. ` +
        'Write 1.0 (positive), 0.0 (negative), -1.0 (uncertain) or nothing (absent).',
    )
  }
}

/**
 * A reader for the rows under a review file's header, whose columns are found by name. `1`, `1.0` and `+1.00` are one value.
 *
 * @returns reads one row, `row` its number in messages, from 1; it throws `LabelFileError` where a value is none of CheXpert's, a
 *   row has other cells than the header, or an id is blank or stands in an earlier row
 * @throws {LabelColumnError} where a column is missing, such as one that was renamed, or there twice
 */
export function createCorrectionReader(
  columns: readonly string[],
): (cells: readonly string[], row: number) => Correction {
  const read = createLabelReader(columns, { idColumn: CORRECTION_COLUMNS.id })
  const textPlace = findColumn(CORRECTION_COLUMNS.text, columns)
  const fingerprintPlace = findColumn(CORRECTION_COLUMNS.fingerprint, columns)
  return (cells, row) => {
    try {
      return { ...read(cells, row), text: cells[textPlace], fingerprint: cells[fingerprintPlace].trim() }
    } catch (error) {
      if (error instanceof LabelValueError && /^\s*[+-]?\d+,\d*\s*$/.test(error.value))
        throw new DecimalCommaError(row, error.column, error.value)
      throw error
    }
  }
}

import { LABEL_CLASSES, OBSERVATIONS, assertLabels } from '@chexpp/labels'

const VALUES = OBSERVATIONS.length * LABEL_CLASSES.length

/**
 * Refuses values that are not `[rows][14 * 4]` for as many references `[rows][14]`, and no rows at all.
 *
 * @param what the values are, in the plural, such as `probabilities`
 * @throws {RangeError}
 */
export function assertHeadRows(
  what: string,
  values: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
): void {
  if (values.length !== reference.length) {
    throw new RangeError(`${values.length} rows of ${what} for ${reference.length} references; pair them first`)
  }
  if (reference.length === 0) throw new RangeError('there are no rows to compare; give at least one report')
  reference.forEach((labels, row) => {
    assertLabels(labels, row + 1)
    assertHeadRow(what, values[row], row)
  })
}

/** Refuses a row, counted from 0, that has not the 14 * 4 values of all heads. */
export function assertHeadRow(what: string, values: ArrayLike<number>, row: number): void {
  if (values.length !== VALUES)
    throw new RangeError(`row ${row + 1}: ${values.length} ${what}; ${OBSERVATIONS.length} heads have ${VALUES}`)
}

/**
 * Refuses probabilities that are not `[n, classes]` for `n` references, or references that are no class index.
 *
 * @throws {RangeError}
 */
export function assertProbabilityRows(
  probabilities: ArrayLike<number>,
  reference: ArrayLike<number>,
  classes: number,
): void {
  if (probabilities.length !== reference.length * classes) {
    throw new RangeError(
      `${probabilities.length} probabilities for ${reference.length} rows of ${classes} classes; expected ` +
        `${reference.length * classes}, row by row`,
    )
  }
  for (let row = 0; row < reference.length; row++) {
    if (!(Number.isInteger(reference[row]) && reference[row] >= 0 && reference[row] < classes)) {
      throw new RangeError(`row ${row + 1}: reference ${reference[row]}; class indexes are 0 to ${classes - 1}`)
    }
  }
}

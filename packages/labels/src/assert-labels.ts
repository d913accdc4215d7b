import { LABEL_CLASSES } from './classes'
import { OBSERVATIONS } from './observations'

/**
 * Refuses what is no row of labels: 14 class indexes from 0 to 3.
 *
 * @param row number of the row, for the message
 * @throws {RangeError}
 */
export function assertLabels(labels: ArrayLike<number>, row?: number): void {
  const where = row === undefined ? '' : `row ${row}: `
  if (labels.length !== OBSERVATIONS.length) {
    throw new RangeError(
      `${where}${labels.length} labels; a row has ${OBSERVATIONS.length}, one for each of OBSERVATIONS in its order`,
    )
  }
  for (let head = 0; head < labels.length; head++) {
    if (!(labels[head] in LABEL_CLASSES)) {
      throw new RangeError(`${where}"${OBSERVATIONS[head]}" is ${labels[head]}; a class index is 0, 1, 2 or 3`)
    }
  }
}

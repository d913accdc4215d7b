import { LABEL_CLASSES, OBSERVATIONS, assertLabels } from '@chexpp/labels'
import type { ConfusionMatrix } from './confusion-matrix'

const HEADS = OBSERVATIONS.length
const CLASSES = LABEL_CLASSES.length

/**
 * Predicted and reference labels as one table, so that a resample is counted without looking at either again:
 * `[rows, 14]`, row-major, each value `4 * reference + predicted`.
 */
export type PairedCells = Uint8Array

/** @throws {RangeError} where the rows do not pair up, are none, or are no labels */
export function pairCells(predicted: readonly Uint8Array[], reference: readonly Uint8Array[]): PairedCells {
  if (predicted.length !== reference.length) {
    throw new RangeError(
      `${predicted.length} predicted rows for ${reference.length} of the reference; pair them by id first`,
    )
  }
  if (reference.length === 0) throw new RangeError('there are no rows to compare; give at least one report')
  const cells = new Uint8Array(reference.length * HEADS)
  reference.forEach((labels, row) => {
    assertLabels(labels, row + 1)
    assertLabels(predicted[row], row + 1)
    for (let head = 0; head < HEADS; head++) cells[row * HEADS + head] = CLASSES * labels[head] + predicted[row][head]
  })
  return cells
}

/**
 * The confusion matrices of some of the rows.
 *
 * @param rows which rows count, as often as they stand here
 * @returns `[14, 4, 4]`
 */
export function countCells(cells: PairedCells, rows: Uint32Array): readonly ConfusionMatrix[] {
  const counts = new Uint32Array(HEADS * CLASSES * CLASSES)
  for (const row of rows) {
    for (let head = 0; head < HEADS; head++) counts[head * CLASSES * CLASSES + cells[row * HEADS + head]]++
  }
  return confusionsOfCounts(counts)
}

/** `[14, 4, 4]` counts in one row as a matrix a head. */
export function confusionsOfCounts(counts: Uint32Array): readonly ConfusionMatrix[] {
  return OBSERVATIONS.map((_, head) =>
    LABEL_CLASSES.map((_, reference) => {
      const start = (head * CLASSES + reference) * CLASSES
      return Array.from(counts.subarray(start, start + CLASSES))
    }),
  )
}

/** Two tables of the same rows with some rows exchanged: row `i` of the one for row `i` of the other where `swap(i)`. */
export function exchangeRows(
  first: PairedCells,
  second: PairedCells,
  swap: (row: number) => boolean,
): readonly [PairedCells, PairedCells] {
  const exchanged = [first.slice(), second.slice()] as const
  for (let row = 0; row < first.length / HEADS; row++) {
    if (!swap(row)) continue
    for (let cell = row * HEADS; cell < (row + 1) * HEADS; cell++) {
      exchanged[0][cell] = second[cell]
      exchanged[1][cell] = first[cell]
    }
  }
  return exchanged
}

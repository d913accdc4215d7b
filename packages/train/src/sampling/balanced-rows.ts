import { LABEL_CLASSES } from '@chexpp/labels'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { labelCounts } from '../label-counts'

const CLASSES = LABEL_CLASSES.length

/**
 * How often each row is wanted: `max sqrt(1 / f)` over its 14 labels, where `f` is the share of the rows that have the label (the
 * head's class). A row is as rare as its rarest label; the root keeps rows with a label of their own from filling an epoch.
 *
 * Source: the repeat factor of Gupta, Dollár and Girshick, "LVIS", 2019.
 */
export function repeatFactors(labels: readonly Uint8Array[]): Float64Array {
  const counts = labelCounts(labels)
  return Float64Array.from(labels, (row) => {
    const rarest = row.reduce((least, label, head) => Math.min(least, counts[CLASSES * head + label]), labels.length)
    return Math.sqrt(labels.length / rarest)
  })
}

/**
 * As many rows as there are factors, each in proportion to its factor: `rows` gives their order. A row that is due 2.3 times comes
 * two or three times, which of them chance decides, so that in the long run each has its share.
 */
export function drawRows(
  rows: readonly number[],
  factors: Float64Array,
  generator: RandomGenerator,
): readonly number[] {
  const total = factors.reduce((sum, factor) => sum + factor, 0)
  const drawn: number[] = []
  // Systematic sampling: marks one apart from a random start, on a line where each row is as long as it is due.
  let mark = (generator.next() >>> 0) / 2 ** 32
  let end = 0
  for (const row of rows) {
    end += (factors[row] * rows.length) / total
    for (; mark < end; mark++) drawn.push(row)
  }
  // Rounding may leave the last mark just beyond the line's end.
  return drawn.length < rows.length ? [...drawn, rows[rows.length - 1]] : drawn.slice(0, rows.length)
}

import type { IdentifiedRow, InvalidRow } from '../rows/invalid-row'

/** The labels of a report or sentence. */
export interface LabelsRecord extends IdentifiedRow {
  readonly kind: 'labels'
  /** Unlike that of every other row of the input. */
  readonly id: string
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
  /** The text that the labels are of, where the file is the official labeler's output. */
  readonly text?: string
}

/** What a row of a label file gives. */
export type LabelsRow = LabelsRecord | InvalidRow

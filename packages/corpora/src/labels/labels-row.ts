import type { IdentifiedRow, InvalidRow } from '../rows/invalid-row'

export interface LabelsRecord extends IdentifiedRow {
  readonly kind: 'labels'
  /** Unlike that of every other row of the input. */
  readonly id: string
  /** 14 class indexes, in the order of `OBSERVATIONS`. */
  readonly labels: Uint8Array
}

export type LabelsRow = LabelsRecord | InvalidRow

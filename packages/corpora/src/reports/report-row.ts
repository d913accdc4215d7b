import type { IdentifiedRow, InvalidRow } from '../rows/invalid-row'

/** A report as its row or file holds it. */
export interface ReportRecord extends IdentifiedRow {
  readonly kind: 'report'
  /** Unlike that of every other report of the input. */
  readonly id: string
  /** Empty where the report is. */
  readonly text: string
  /** Whose report it is, where the input says so. */
  readonly patient: string | undefined
  /** The row's cells as written, by column; empty for files of one report. */
  readonly cells: Readonly<Record<string, string>>
}

/** What a row of an input, or a file of a folder, gives. */
export type ReportRow = ReportRecord | InvalidRow

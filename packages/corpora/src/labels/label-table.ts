import type { CorpusError } from '../errors/corpus-error'
import { RowCountError, ShiftedRowsError } from '../errors/shifted-rows-error'
import { inputName } from '../input/open-bytes'
import type { Input } from '../input/read-options'
import type { ReportRecord } from '../reports/report-row'
import type { LabelsRecord } from './labels-row'
import { readLabels, type ReadLabelsOptions } from './read-labels'

/** A whole label file. */
export interface LabelTable {
  readonly input: string
  /** Those that could be read, by id. */
  readonly records: ReadonlyMap<string, LabelsRecord>
  /** Of the others, why not. */
  readonly failures: readonly CorpusError[]
  /** Whether the ids are the rows' own numbers. */
  readonly numbered: boolean
  /** Whether each row has the text that its labels are of, as the official labeler's output has. Such rows are numbered. */
  readonly hasTexts: boolean
}

/** Reads a label file into memory. @throws {CorpusError} as `readLabels` does */
export async function readLabelTable(input: Input, options: ReadLabelsOptions = {}): Promise<LabelTable> {
  const records = new Map<string, LabelsRecord>()
  const failures: CorpusError[] = []
  let numbered = true
  let hasTexts = false
  for await (const row of readLabels(input, options)) {
    numbered &&= row.idColumn === undefined
    if (row.kind === 'invalid') failures.push(row.error)
    else {
      records.set(row.id, row)
      hasTexts ||= row.text !== undefined
    }
  }
  return { input: inputName(input), records, failures, numbered, hasTexts }
}

/**
 * The labels of a report, by its id; by its row and text where the labels are the official labeler's output. Undefined where there
 * are none.
 *
 * @throws {ShiftedRowsError} where the row's labels are of another text
 */
export function labelsOfReport(table: LabelTable, report: ReportRecord, reportsInput: string): Uint8Array | undefined {
  if (!table.hasTexts) return table.records.get(report.id)?.labels
  const record = table.records.get(String(report.row))
  if (record?.text !== undefined && !isSameText(record.text, report.text)) {
    throw new ShiftedRowsError(table.input, record.row, reportsInput)
  }
  return record?.labels
}

/**
 * Makes sure that two label files without ids speak of the same rows, as far as their texts tell.
 *
 * @throws {RowCountError} where one has more rows than the other
 * @throws {ShiftedRowsError} for the first row where the texts differ
 */
export function assertSameRows(table: LabelTable, other: LabelTable): void {
  for (const [id, { text, row }] of table.records) {
    const otherText = other.records.get(id)?.text
    if (text !== undefined && otherText !== undefined && !isSameText(text, otherText)) {
      throw new ShiftedRowsError(table.input, row, other.input)
    }
  }
  assertRowCount(table, other.input, rowCount(other))
}

/** @throws {RowCountError} where labels that pair by row are not as many as the rows of the other file */
export function assertRowCount(table: LabelTable, otherInput: string, otherRows: number): void {
  if (rowCount(table) !== otherRows) throw new RowCountError(table.input, rowCount(table), otherInput, otherRows)
}

const rowCount = ({ records, failures }: LabelTable): number => records.size + failures.length

/** White space is of no account: tables are written with and without line breaks in their cells. */
function isSameText(text: string, other: string): boolean {
  return text === other || fold(text) === fold(other)
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

import { readLabelTable, readReports, readTable, writeCsv, type CsvCell, type LabelTable } from '@chexpp/corpora'
import { findObservationColumns, formatLabelRow, LABEL_FORMATS } from '@chexpp/labels'
import { applyCorrections, type AppliedCorrections } from '@chexpp/review'
import { rowFailure, UsageError } from '../failure'
import { readCorrections, type ReadCorrection } from './read-corrections'

export interface CorrectLabelsOptions {
  /** The label file, a CSV or TSV. */
  readonly labels: string
  readonly reviewed: string
  /** A path, or `-` for standard output; it may be the label file's own. */
  readonly output: string
  readonly idColumn?: string
  readonly delimiter?: string
  /** The texts that the labels are of, to hold the corrections against. */
  readonly texts?: { readonly path: string; readonly textColumn?: string; readonly header: boolean }
  readonly signal: AbortSignal
  readonly tell: (message: string) => void
}

export interface CorrectedLabels extends Pick<AppliedCorrections, 'reviewed' | 'changedRows' | 'changes'> {
  /** Rows of either file that could not be read or used, each told of. */
  readonly failed: number
}

/** What a row that its labels cannot be read of is marked by, as `chexpp label` does. */
const ERROR_COLUMN = 'error'

/**
 * Writes a label file with the corrections in it: the same rows and columns in the same order, and only cells that were corrected
 * are written anew. Where a row of it has no labels that can be read, there is an `error` column.
 *
 * @throws {UsageError} where there is nothing to apply; then nothing is written
 */
export async function correctLabels(options: CorrectLabelsOptions): Promise<CorrectedLabels> {
  const { labels, reviewed, idColumn, delimiter, signal, tell } = options
  assertCorrectable(labels)
  let failed = 0
  const onFailure = (message: string): void => {
    failed += 1
    tell(message)
  }
  const table = await readLabelTable(labels, { idColumn, signal })
  const corrections = await readCorrections(reviewed, { delimiter, signal, onFailure })
  const applied = await applyTo(table, corrections, options)
  for (const { correction, error } of applied.refused) onFailure(rowFailure(reviewed, correction.row, error))
  if (applied.reviewed === 0) throw new UsageError(`${reviewed}: there is no correction in it that can be applied`)
  for (const { message } of table.failures) onFailure(message)
  await rewrite(table, applied.byRow, options)
  const { changes, changedRows } = applied
  return { reviewed: applied.reviewed, changedRows, changes, failed }
}

function assertCorrectable(labels: string): void {
  if (labels === '-') throw new UsageError('LABELS is read twice, so it cannot come on standard input; name a file')
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(labels))
    throw new UsageError(`${labels}: only CSV is corrected; write the labels by chexpp label --format csv`)
}

async function applyTo(
  table: LabelTable,
  corrections: readonly ReadCorrection[],
  options: CorrectLabelsOptions,
): Promise<AppliedCorrections<ReadCorrection> & { readonly byRow: ReadonlyMap<number, RowLabels> }> {
  const texts = options.texts && (await textsById(table, options.texts, options))
  const records = [...table.records.values()]
  const rows = records.map(({ id, labels, text }) => ({
    id,
    labels,
    // A text that is not there any more is surely not the one that was read.
    text: texts === undefined ? text : (texts.get(id) ?? ''),
  }))
  const applied = applyCorrections(rows, corrections)
  const byRow = new Map(
    records.map(({ row, labels }, place) => [row, { before: labels, after: applied.labels[place] }]),
  )
  return { ...applied, byRow }
}

interface RowLabels {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

async function textsById(
  table: LabelTable,
  { path, textColumn, header }: NonNullable<CorrectLabelsOptions['texts']>,
  { idColumn, signal, tell }: CorrectLabelsOptions,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for await (const row of readReports(path, { textColumn, idColumn, header, signal })) {
    if (row.kind === 'invalid') tell(rowFailure(path, row.row, row.error))
    else texts.set(table.hasTexts ? String(row.row) : row.id, row.text)
  }
  return texts
}

async function rewrite(
  table: LabelTable,
  byRow: ReadonlyMap<number, RowLabels>,
  { labels, output, signal }: CorrectLabelsOptions,
): Promise<void> {
  const columns = await columnsOf(labels, signal)
  const places = findObservationColumns(columns, LABEL_FORMATS.chexpert)
  const errors = new Map(table.failures.map(({ row, message }) => [row, message]))
  const marked = errors.size > 0 && !columns.includes(ERROR_COLUMN)

  async function* rows(): AsyncGenerator<Readonly<Record<string, CsvCell>>> {
    for await (const { row, cells } of readTable(labels, { signal })) {
      const error = errors.get(row)
      const corrected = byRow.get(row)
      if (error !== undefined) yield { ...cells, [ERROR_COLUMN]: cells[ERROR_COLUMN]?.trim() || error }
      else yield corrected === undefined ? cells : { ...cells, ...changedCells(corrected, columns, places) }
    }
  }
  await writeCsv(output, rows(), { columns: marked ? [...columns, ERROR_COLUMN] : columns, signal })
}

function changedCells(
  { before, after }: RowLabels,
  columns: readonly string[],
  places: readonly number[],
): Readonly<Record<string, string>> {
  const cells = formatLabelRow(after)
  const changed = places.flatMap((place, head) => (before[head] === after[head] ? [] : [[columns[place], cells[head]]]))
  return Object.fromEntries(changed) as Readonly<Record<string, string>>
}

/** A row's cells do not tell the order of the columns: names such as `2019` come first in objects. */
async function columnsOf(path: string, signal: AbortSignal): Promise<readonly string[]> {
  let columns: readonly string[] = []
  for await (const row of readTable(path, { signal, onColumns: (found) => (columns = found) })) if (row) break
  return columns
}

import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  openNdjsonWriter,
  readReports,
  WriteError,
  type ReadReportsOptions,
  type ReportRow,
  type RowWriter,
} from '@chexpp/corpora'
import { rowFailure, UsageError } from '../failure'
import type { Shard } from '../options'
import { csvColumns, linesToCsv, readLines } from './label-csv'
import { labelLine, type LabelDetails } from './label-line'
import { labelRows, type LabelRowsOptions } from './label-rows'

export interface LabelFileOptions extends LabelDetails {
  readonly input: string
  /** A path, or `-` for standard output. */
  readonly output: string
  readonly format: 'csv' | 'ndjson'
  readonly read: ReadReportsOptions
  readonly label: Omit<LabelRowsOptions, 'signal'>
  readonly shard: Shard
  readonly resume: boolean
  readonly signal: AbortSignal
  /** Told of each row that failed, as it happens. */
  readonly onFailure: (message: string) => void
}

export interface LabelFileResult {
  readonly rows: number
  readonly failed: number
}

/**
 * Labels a file row by row. Rows are kept as NDJSON while the work goes on, so that it can be resumed; a CSV is made of them at
 * the end, when it is known whether it needs an `error` column. With `text` it is what the official labeler writes: `Reports` and the
 * labels, nothing else. Interrupted, or where the disk is full, the rows so far stay for
 * `resume`.
 */
export async function labelFile(options: LabelFileOptions): Promise<LabelFileResult> {
  const { output, format } = options
  if (format === 'csv') csvColumns({ ...options, idColumn: options.read.idColumn ?? 'row', failed: true })
  if (format === 'ndjson') return (await writeLines(output, options)).result
  const scratch = output === '-' ? await mkdtemp(join(tmpdir(), 'chexpp-label-')) : undefined
  const linesPath = scratch === undefined ? `${output}.rows` : join(scratch, 'rows')
  try {
    const { result, idColumn } = await writeLines(linesPath, options)
    const layout = options.text ? { idColumn: 'Reports', failed: false } : { idColumn, failed: result.failed > 0 }
    try {
      await linesToCsv(linesPath, output, { ...options, ...layout }, options.signal)
    } catch (error) {
      await rename(linesPath, `${linesPath}.partial`)
      throw error
    }
    await rm(linesPath)
    return result
  } finally {
    if (scratch !== undefined) await rm(scratch, { recursive: true, force: true })
  }
}

async function writeLines(
  path: string,
  options: LabelFileOptions,
): Promise<{ readonly result: LabelFileResult; readonly idColumn: string }> {
  const writer = await openNdjsonWriter(path, { resume: options.resume })
  try {
    const written = await labelInto(writer, path, options)
    await writer.finish()
    return written
  } catch (error) {
    if (writer.resumedRows > 0 || keepsRows(error, options.signal)) await writer.suspend()
    else await writer.discard()
    throw error
  }
}

/** Whether the rows written before an error are worth going on from. */
export function keepsRows(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || error instanceof WriteError
}

async function labelInto(
  writer: RowWriter<object>,
  path: string,
  options: LabelFileOptions,
): Promise<{ readonly result: LabelFileResult; readonly idColumn: string }> {
  const { input, read, label, shard, signal, onFailure } = options
  const resumed = writer.resumedRows > 0 ? await resumedLines(`${path}.partial`) : []
  let failed = resumed.filter((line) => line.failed).length
  let rows = resumed.length
  let idColumn: string | undefined
  const source = rowsToLabel(readReports(input, { ...read, signal }), shard, resumed, (row) => {
    // An id that no column gives is the row's number, or the name of the report's own file.
    idColumn ??= row.idColumn ?? (row.id === undefined || row.id === String(row.row) ? 'row' : 'id')
  })
  for await (const row of labelRows(source, { ...label, signal })) {
    signal.throwIfAborted()
    if (row.kind === 'failed') {
      failed += 1
      onFailure(rowFailure(input, row.row, row.error))
    }
    await writer.write(labelLine(row, options))
    rows += 1
  }
  return { result: { rows, failed }, idColumn: idColumn ?? 'row' }
}

interface ResumedLine {
  readonly id: string
  readonly failed: boolean
}

async function resumedLines(path: string): Promise<readonly ResumedLine[]> {
  const lines: ResumedLine[] = []
  for await (const { id, error } of readLines(path)) lines.push({ id, failed: error !== undefined })
  return lines
}

/** The rows of the shard, without those that an earlier run has written, which must be the same. */
async function* rowsToLabel(
  rows: AsyncIterable<ReportRow>,
  shard: Shard,
  resumed: readonly ResumedLine[],
  onRow: (row: ReportRow) => void,
): AsyncGenerator<ReportRow> {
  let index = 0
  for await (const row of rows) {
    if ((row.row - 1) % shard.total !== shard.index - 1) continue
    onRow(row)
    const done = resumed[index++]
    if (done === undefined) yield row
    else if (done.id !== (row.id ?? '')) {
      throw new UsageError(
        `row ${row.row}: its id is not that of the unfinished output; the input has changed, so label it anew without --resume`,
      )
    }
  }
}

import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CsvOptions } from '../csv/csv-rows'
import { describeReadFailure, EmptyInputError, UnknownFormatError } from '../errors/input-errors'
import { folderFiles } from '../files/folder-files'
import { openZip } from '../files/zip-files'
import { collect } from '../input/collect'
import { inputName, openBytes, type OpenBytes } from '../input/open-bytes'
import type { Input, ReadOptions } from '../input/read-options'
import { distinctIds } from '../rows/distinct-ids'
import { fileReports } from './file-reports'
import { formatOfBytes, formatOfName, type InputFormat } from '../input/input-format'
import type { ColumnChoice } from './layout'
import type { ReportRow } from './report-row'
import { csvReports, ndjsonReports } from './table-reports'

/** How reports are to be read; `header` and `delimiter` are for CSV only. */
export interface ReadReportsOptions extends ReadOptions, ColumnChoice, CsvOptions {
  /** Default `auto`: told by the name's ending, else by the first bytes; CSV where neither tells on standard input. */
  readonly format?: 'auto' | InputFormat
}

/**
 * Reads reports one at a time, in the order of the input; of a folder or zip archive, in the order of its paths. Memory does not
 * grow with the input, but for 16 to 32 bytes an id, since no two may be alike.
 *
 * A row that cannot be read is given as `invalid` with an error that names it, and the rows after it follow.
 *
 * @param input a CSV, TSV or NDJSON file, gzipped or not; a `.txt` or Open-i `.xml` file; a folder or zip archive of those; `-` for
 *   standard input; or a stream of bytes
 * @throws {CorpusError} while iterating, where the whole input is at fault: it cannot be opened, is empty, is of no known format, or
 *   lacks its text column
 */
export async function* readReports(input: Input, options: ReadReportsOptions = {}): AsyncGenerator<ReportRow> {
  yield* distinctIds(reportRows(input, options), inputName(input))
}

async function* reportRows(input: Input, options: ReadReportsOptions): AsyncGenerator<ReportRow> {
  const path = typeof input === 'string' && input !== '-' ? input : undefined
  if (path !== undefined && (await isFolder(path))) {
    yield* atLeastOne(fileReports(folderFiles(path), options), path)
    return
  }
  const asked = options.format === 'auto' ? undefined : options.format
  const named = asked ?? (path === undefined ? undefined : formatOfName(path))
  if (named === 'zip') {
    yield* zipReports(path, inputName(input), options)
    return
  }
  const opened = await openBytes(input, options)
  try {
    const format = named ?? formatOfBytes(opened.head) ?? (path === undefined ? 'csv' : undefined)
    if (format === 'zip') yield* zipReports(path, opened.name, options)
    else yield* streamReports(opened, format, options)
  } finally {
    await opened.close()
  }
}

function streamReports(
  opened: OpenBytes,
  format: Exclude<InputFormat, 'zip'> | undefined,
  options: ReadReportsOptions,
): AsyncGenerator<ReportRow> {
  switch (format) {
    case 'csv':
      return csvReports(opened, options)
    case 'tsv':
      return csvReports(opened, { ...options, delimiter: options.delimiter ?? '\t' })
    case 'ndjson':
      return ndjsonReports(opened, options)
    case 'text':
    case 'openi-xml': {
      const stem = basename(opened.name).replace(/\..*$/, '')
      const file = {
        path: `${stem}.${format === 'text' ? 'txt' : 'xml'}`,
        name: opened.name,
        read: (maxBytes: number) => collect(opened.chunks, maxBytes),
      }
      return fileReports([file], { ...options, onProgress: undefined })
    }
    case undefined:
      throw new UnknownFormatError(
        { input: opened.name },
        'neither its name nor its first bytes tell its format. Name it (csv, tsv, ndjson, text, openi-xml or zip); ' +
          'of another kind of archive, unpack it and read the folder.',
      )
  }
}

async function* zipReports(
  path: string | undefined,
  name: string,
  options: ReadReportsOptions,
): AsyncGenerator<ReportRow> {
  if (path === undefined) {
    throw new UnknownFormatError(
      { input: name },
      'a zip archive cannot be read as it comes. Save it, and give its path.',
    )
  }
  const zip = await openZip(path).catch((error: unknown) => {
    throw describeReadFailure({ input: path }, error)
  })
  try {
    yield* atLeastOne(fileReports(zip.files, options, zip.count), path)
  } finally {
    zip.close()
  }
}

async function* atLeastOne(rows: AsyncGenerator<ReportRow>, path: string): AsyncGenerator<ReportRow> {
  let any = false
  for await (const row of rows) {
    any = true
    yield row
  }
  if (!any) throw new EmptyInputError({ input: path }, 'it holds no .txt or .xml file.')
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw describeReadFailure({ input: path }, error)
  }
}

import type { CorpusError } from '../errors/corpus-error'
import { describeReadFailure } from '../errors/input-errors'
import { InvalidXmlError, RecordTooLongError } from '../errors/row-errors'
import type { SourceFile } from '../files/source-file'
import { decodeFile } from '../input/decode-text'
import { MAX_RECORD_BYTES, type ReadOptions } from '../input/read-options'
import { parseOpenIXml } from './openi-xml'
import type { InvalidRow } from '../rows/invalid-row'
import type { ReportRow } from './report-row'

/** The reports of files that hold one each: plain text, or Open-i XML where the name ends in `.xml`. */
export async function* fileReports(
  files: AsyncIterable<SourceFile> | Iterable<SourceFile>,
  options: ReadOptions,
  total?: number,
): AsyncGenerator<ReportRow> {
  let row = 0
  for await (const file of files) {
    options.signal?.throwIfAborted()
    yield await readReport(file, ++row, options)
    options.onProgress?.({ done: row, total })
  }
}

async function readReport(file: SourceFile, row: number, options: ReadOptions): Promise<ReportRow> {
  const { maxRecordBytes = MAX_RECORD_BYTES, onWarning } = options
  const { path, name } = file
  const place = { input: name, row }
  const invalid = (error: CorpusError): InvalidRow => ({
    kind: 'invalid',
    row,
    id: idOfPath(path),
    idColumn: undefined,
    error,
  })
  let bytes: Buffer | undefined
  try {
    bytes = await file.read(maxRecordBytes)
  } catch (error) {
    return invalid(describeReadFailure(place, error))
  }
  if (bytes === undefined) return invalid(new RecordTooLongError(place, maxRecordBytes))
  const contents = decodeFile(bytes, place, onWarning)
  try {
    const { id, text } = /\.xml$/i.test(path) ? parseOpenIXml(contents, place) : { id: undefined, text: contents }
    return {
      kind: 'report',
      row,
      id: id ?? idOfPath(path),
      idColumn: undefined,
      text,
      patient: patientOf(path),
      cells: {},
    }
  } catch (error) {
    if (error instanceof InvalidXmlError) return invalid(error)
    throw error
  }
}

/** In MIMIC-CXR's layout the study, `s50414267` of `files/p10/p10000032/s50414267.txt`; else the path without its extension. */
function idOfPath(path: string): string {
  return /(?:^|\/)(s\d{8})\.txt$/.exec(path)?.[1] ?? path.replace(/\.[^./]+$/, '')
}

/** In MIMIC-CXR's layout the folder of the study, `p10000032`. */
function patientOf(path: string): string | undefined {
  return /(?:^|\/)(p\d{8})\/s\d{8}\.txt$/.exec(path)?.[1]
}

import type { CorpusError } from '../errors/corpus-error'
import { InvalidJsonError, RecordTooLongError } from '../errors/row-errors'
import { decodeText } from '../input/decode-text'
import type { OpenBytes } from '../input/open-bytes'
import { MAX_RECORD_BYTES, type ReadOptions } from '../input/read-options'
import { splitLines } from './split-lines'

export type JsonRow =
  | {
      readonly kind: 'row'
      /** From 1; blank lines do not count. */
      readonly row: number
      readonly line: number
      readonly value: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'invalid'; readonly row: number; readonly line: number; readonly error: CorpusError }

/** The objects of a file that has one a line (NDJSON, also known as JSON Lines). */
export async function* readNdjson(
  { name, chunks }: Pick<OpenBytes, 'name' | 'chunks'>,
  { maxRecordBytes = MAX_RECORD_BYTES, onWarning }: ReadOptions,
): AsyncGenerator<JsonRow> {
  let row = 0
  for await (const { number: line, bytes } of splitLines(chunks, maxRecordBytes)) {
    const place = { input: name, row: row + 1, line }
    if (bytes === undefined) {
      yield { kind: 'invalid', row: ++row, line, error: new RecordTooLongError(place, maxRecordBytes) }
      continue
    }
    const text = decodeText(bytes, place, onWarning).trim()
    if (text === '') continue
    const value = parseObject(text)
    row++
    if (value === undefined) yield { kind: 'invalid', row, line, error: new InvalidJsonError(place) }
    else yield { kind: 'row', row, line, value }
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    // The message of JSON.parse cites the text.
    return undefined
  }
}

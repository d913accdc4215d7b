import { ELEMENT_BYTES, isElementType, type ElementType } from '../element-type'
import { SafetensorsError } from './safetensors-error'

/** A file begins with the header's length as a 64-bit little-endian integer. */
export const LENGTH_BYTES = 8

/**
 * The headers of the largest published checkpoints stay below 1 MB. Parsed JSON takes some ten times its text, so a
 * header of the size that a hostile file may claim would exhaust the memory. Same limit as Hugging Face's JavaScript
 * hub client.
 */
const MAX_HEADER_BYTES = 25_000_000

/** Where a tensor lies; `begin` and `end` count bytes from the end of the header. */
export interface SafetensorsEntry {
  readonly type: ElementType
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

/**
 * Bytes of the header, from the file's first 8. `file` is the file's name, for errors. Throws {@link SafetensorsError}
 * where the file, of `fileBytes` bytes, cannot have such a header.
 */
export function headerBytes(start: Uint8Array, fileBytes: number, file: string): number {
  if (fileBytes < LENGTH_BYTES) throw new SafetensorsError(file, `has ${fileBytes} bytes, too few for a header`)
  const length = new DataView(start.buffer, start.byteOffset, LENGTH_BYTES).getBigUint64(0, true)
  if (length > MAX_HEADER_BYTES) {
    throw new SafetensorsError(
      file,
      `claims a header of ${length} bytes; no more than ${MAX_HEADER_BYTES} are accepted`,
    )
  }
  if (LENGTH_BYTES + Number(length) > fileBytes) {
    throw new SafetensorsError(file, `claims a header of ${length} bytes, but has ${fileBytes} in all; is it cut off?`)
  }
  return Number(length)
}

/**
 * The tensors that a header describes, each compared with the `dataBytes` that follow it: no size that the header
 * claims is believed before. Throws {@link SafetensorsError} that names what is wrong and with which tensor.
 */
export function parseSafetensorsHeader(
  header: Uint8Array,
  dataBytes: number,
  file: string,
): ReadonlyMap<string, SafetensorsEntry> {
  const entries = new Map<string, SafetensorsEntry>()
  for (const [name, description] of Object.entries(parseJson(header, file))) {
    if (name === '__metadata__') continue
    const fail = (detail: string) => new SafetensorsError(file, `tensor "${name}" ${detail}`)
    const entry = parseEntry(description, fail)
    const { type, shape, begin, end } = entry
    if (begin > end || end > dataBytes) {
      throw fail(`lies at bytes ${begin} to ${end}, but the file has ${dataBytes} bytes of data; is it cut off?`)
    }
    const needed = shape.reduce((product, size) => product * size, ELEMENT_BYTES[type])
    if (needed !== end - begin) {
      throw fail(`of shape [${shape.join(', ')}] and type ${type} takes ${needed} bytes, but has ${end - begin}`)
    }
    entries.set(name, entry)
  }
  checkCoverage(entries, dataBytes, file)
  return entries
}

function parseJson(header: Uint8Array, file: string): object {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(header))
  } catch {
    throw new SafetensorsError(file, 'has a header that is not JSON')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SafetensorsError(file, 'has a header that is not a JSON object')
  }
  return json
}

function parseEntry(entry: unknown, fail: (detail: string) => SafetensorsError): SafetensorsEntry {
  if (typeof entry !== 'object' || entry === null) throw fail('has no description')
  const { dtype, shape, data_offsets: offsets } = entry as Record<string, unknown>
  if (typeof dtype !== 'string') throw fail('has no "dtype"')
  if (!isElementType(dtype)) throw fail(`has an unknown type "${dtype}"`)
  if (!isSizes(shape)) throw fail('has a "shape" that is not a list of whole numbers')
  if (!isSizes(offsets) || offsets.length !== 2) throw fail('has "data_offsets" that are not two whole numbers')
  return { type: dtype, shape, begin: offsets[0], end: offsets[1] }
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0)
}

/** Tensors may neither overlap nor leave gaps: bytes that belong to none, or to two, mean that the file is not whole. */
function checkCoverage(entries: ReadonlyMap<string, SafetensorsEntry>, dataBytes: number, file: string): void {
  let covered = 0
  for (const [name, { begin, end }] of [...entries].toSorted(([, a], [, b]) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== covered) {
      throw new SafetensorsError(file, `tensor "${name}" begins at byte ${begin} of the data instead of ${covered}`)
    }
    covered = end
  }
  if (covered !== dataBytes) {
    throw new SafetensorsError(file, `has ${dataBytes} bytes of data, of which its tensors cover ${covered}`)
  }
}

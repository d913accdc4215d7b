import { SafetensorsError } from './safetensors-error'

/** A file begins with the header's length as a 64-bit little-endian integer. */
export const LENGTH_BYTES = 8

/**
 * The headers of the largest published checkpoints stay below 1 MB. Parsed JSON takes some ten times its text, so a
 * header of the file's own choosing could fill the memory; the limit is that of Hugging Face's JavaScript hub client.
 */
const MAX_HEADER_BYTES = 25_000_000

/** Bytes a value takes, of the element types that the format has. */
const ELEMENT_BYTES: ReadonlyMap<string, number> = new Map([
  ['BOOL', 1],
  ['U8', 1],
  ['I8', 1],
  ['F8_E4M3', 1],
  ['F8_E5M2', 1],
  ['U16', 2],
  ['I16', 2],
  ['F16', 2],
  ['BF16', 2],
  ['U32', 4],
  ['I32', 4],
  ['F32', 4],
  ['U64', 8],
  ['I64', 8],
  ['F64', 8],
])

/** A tensor of a safetensors file. */
export interface StoredTensor {
  /** Element type in the format's own words: `F32`, `F16`, `I64`, … */
  readonly type: string
  readonly shape: readonly number[]
  /** A view into the file, not a copy. */
  readonly bytes: Uint8Array
}

/**
 * The tensors of a safetensors file, by name. Nothing is copied: each tensor is a view into `file`, and no size that
 * the header claims is believed before it was compared with the file's own.
 *
 * `name` is the file's name, for errors. Throws {@link SafetensorsError} that names what is wrong and with which tensor.
 * Source: https://github.com/huggingface/safetensors (format).
 */
export function parseSafetensors(file: Uint8Array, name: string): ReadonlyMap<string, StoredTensor> {
  const header = parseHeader(file, name)
  const data = file.subarray(header.end)
  const ranges: { readonly tensor: string; readonly begin: number; readonly end: number }[] = []
  const tensors = new Map<string, StoredTensor>()
  for (const [tensor, entry] of Object.entries(header.json)) {
    if (tensor === '__metadata__') continue
    const fail = (detail: string) => new SafetensorsError(name, `tensor "${tensor}" ${detail}`)
    const { type, shape, begin, end } = parseEntry(entry, fail)
    const elementBytes = ELEMENT_BYTES.get(type)
    if (elementBytes === undefined) throw fail(`has an unknown type "${type}"`)
    if (begin > end || end > data.length) {
      throw fail(`lies at bytes ${begin} to ${end}, but the file has ${data.length} bytes of data; is it cut off?`)
    }
    const needed = shape.reduce((product, size) => product * size, elementBytes)
    if (needed !== end - begin) {
      throw fail(`of shape [${shape.join(', ')}] and type ${type} takes ${needed} bytes, but has ${end - begin}`)
    }
    ranges.push({ tensor, begin, end })
    tensors.set(tensor, { type, shape, bytes: data.subarray(begin, end) })
  }
  checkCoverage(ranges, data.length, name)
  return tensors
}

function parseHeader(file: Uint8Array, name: string): { readonly json: object; readonly end: number } {
  if (file.length < LENGTH_BYTES) throw new SafetensorsError(name, `has ${file.length} bytes, too few for a header`)
  const length = new DataView(file.buffer, file.byteOffset, LENGTH_BYTES).getBigUint64(0, true)
  if (length > MAX_HEADER_BYTES) {
    throw new SafetensorsError(
      name,
      `claims a header of ${length} bytes; no more than ${MAX_HEADER_BYTES} are accepted`,
    )
  }
  const end = LENGTH_BYTES + Number(length)
  if (end > file.length) {
    throw new SafetensorsError(
      name,
      `claims a header of ${length} bytes, but has ${file.length} in all; is it cut off?`,
    )
  }
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(LENGTH_BYTES, end)))
  } catch {
    throw new SafetensorsError(name, 'has a header that is not JSON')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SafetensorsError(name, 'has a header that is not a JSON object')
  }
  return { json, end }
}

interface HeaderEntry {
  readonly type: string
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

function parseEntry(entry: unknown, fail: (detail: string) => SafetensorsError): HeaderEntry {
  if (typeof entry !== 'object' || entry === null) throw fail('has no description')
  const { dtype, shape, data_offsets: offsets } = entry as Record<string, unknown>
  if (typeof dtype !== 'string') throw fail('has no "dtype"')
  if (!isSizes(shape)) throw fail('has a "shape" that is not a list of whole numbers')
  if (!isSizes(offsets) || offsets.length !== 2) throw fail('has "data_offsets" that are not two whole numbers')
  return { type: dtype, shape, begin: offsets[0], end: offsets[1] }
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0)
}

/** Tensors may neither overlap nor leave gaps: bytes that belong to none, or to two, mean that the file is not whole. */
function checkCoverage(
  ranges: readonly { readonly tensor: string; readonly begin: number; readonly end: number }[],
  dataBytes: number,
  name: string,
): void {
  let covered = 0
  for (const { tensor, begin, end } of ranges.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== covered) {
      throw new SafetensorsError(name, `tensor "${tensor}" begins at byte ${begin} of the data instead of ${covered}`)
    }
    covered = end
  }
  if (covered !== dataBytes) {
    throw new SafetensorsError(name, `has ${dataBytes} bytes of data, of which its tensors cover ${covered}`)
  }
}

/** The values of a tensor of 32-bit floats, copied. Throws {@link SafetensorsError} for another element type. */
export function float32Values(tensor: StoredTensor, tensorName: string, file: string): Float32Array {
  if (tensor.type !== 'F32') {
    throw new SafetensorsError(file, `tensor "${tensorName}" has type ${tensor.type}; 32-bit floats (F32) are needed`)
  }
  return new Float32Array(new Uint8Array(tensor.bytes).buffer)
}

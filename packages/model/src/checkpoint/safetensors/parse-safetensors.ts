import { decodeFloats, isFloatType } from '../decode-floats'
import type { ElementType } from '../element-type'
import { headerBytes, LENGTH_BYTES, parseSafetensorsHeader } from './safetensors-header'
import { SafetensorsError } from './safetensors-error'

/** A tensor of a safetensors file. */
export interface StoredTensor {
  /** In the format's own words: `F32`, `F16`, `I64`, … */
  readonly type: ElementType
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
  const end = LENGTH_BYTES + headerBytes(file, file.length, name)
  const data = file.subarray(end)
  const entries = parseSafetensorsHeader(file.subarray(LENGTH_BYTES, end), data.length, name)
  return new Map(
    [...entries].map(([tensor, { type, shape, begin, end }]) => [
      tensor,
      { type, shape, bytes: data.subarray(begin, end) },
    ]),
  )
}

/**
 * The values of a tensor as 32-bit floats, copied. Throws {@link SafetensorsError} for an element type other than F32,
 * F16, BF16 and F64.
 */
export function float32Values(tensor: StoredTensor, tensorName: string, file: string): Float32Array {
  const { type, bytes } = tensor
  if (!isFloatType(type)) {
    throw new SafetensorsError(file, `tensor "${tensorName}" has type ${type}; F32, F16, BF16 or F64 is needed`)
  }
  return decodeFloats(new Uint8Array(bytes), type)
}

import { LENGTH_BYTES } from './safetensors-header'

/** Headers are padded with spaces so that the data begins at a multiple of this. */
const ALIGNMENT = 8

/** A tensor of 32-bit floats, row-major. */
export interface Float32Tensor {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/**
 * A safetensors file of 32-bit floats with the tensors in the order given: the same tensors make the same bytes.
 *
 * Throws `RangeError` for a tensor whose values do not fill its shape.
 */
export function encodeSafetensors(tensors: ReadonlyMap<string, Float32Tensor>): Uint8Array {
  // Hugging Face transformers opens only files that name the framework whose layout they are in.
  const entries: [string, unknown][] = [['__metadata__', { format: 'pt' }]]
  let dataBytes = 0
  for (const [name, { shape, values }] of tensors) {
    const size = shape.reduce((product, extent) => product * extent, 1)
    if (size !== values.length) {
      throw new RangeError(`Tensor "${name}" of shape [${shape.join(', ')}] needs ${size} values, not ${values.length}`)
    }
    const end = dataBytes + values.byteLength
    entries.push([name, { dtype: 'F32', shape, data_offsets: [dataBytes, end] }])
    dataBytes = end
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)))
  const headerBytes = Math.ceil(json.length / ALIGNMENT) * ALIGNMENT
  const file = new Uint8Array(LENGTH_BYTES + headerBytes + dataBytes)
  new DataView(file.buffer).setBigUint64(0, BigInt(headerBytes), true)
  file.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + headerBytes)
  file.set(json, LENGTH_BYTES)
  let offset = LENGTH_BYTES + headerBytes
  for (const { values } of tensors.values()) {
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), offset)
    offset += values.byteLength
  }
  return file
}

import { decodeFloats, isFloatType } from '../decode-floats'
import type { FileTensor, OpenWeights } from '../file-tensor'
import type { InputFile } from '../input-file'
import { headerBytes, LENGTH_BYTES, parseSafetensorsHeader, type SafetensorsEntry } from './safetensors-header'

/**
 * The tensors of an open safetensors file; only its header is read at once. The file is closed with the weights.
 *
 * Throws `SafetensorsError` that names what is wrong and with which tensor.
 */
export async function openSafetensors(file: InputFile): Promise<OpenWeights> {
  const start = await file.read(0, Math.min(LENGTH_BYTES, file.size))
  const data = LENGTH_BYTES + headerBytes(start, file.size, file.path)
  const header = await file.read(LENGTH_BYTES, data - LENGTH_BYTES)
  const entries = parseSafetensorsHeader(header, file.size - data, file.path)
  return {
    tensors: new Map([...entries].map(([name, entry]) => [name, fileTensor(file, name, entry, data)])),
    size: file.size,
    close: () => file.close(),
  }
}

function fileTensor(file: InputFile, name: string, entry: SafetensorsEntry, data: number): FileTensor {
  const { type, shape, begin, end } = entry
  return {
    type,
    shape,
    async read() {
      if (!isFloatType(type)) {
        throw file.error(`tensor "${name}" has type ${type}; F32, F16, BF16 or F64 is needed`)
      }
      return decodeFloats(await file.read(data + begin, end - begin), type)
    },
  }
}

import { decodeFloats, isFloatType, swapByteOrder } from '../decode-floats'
import { ELEMENT_BYTES } from '../element-type'
import type { FileTensor, OpenWeights } from '../file-tensor'
import type { InputFile } from '../input-file'
import type { PickleValue, StorageReference, TensorReference } from './pickle-value'
import { stateDict } from './state-dict'
import { rowMajor, spanOf, viewProblem } from './tensor-view'

/** Where a file has its storages. */
export interface Storages {
  readonly byteOrder: 'little' | 'big'
  /** Bytes of a storage; `undefined` where there is none of this key. */
  sizeOf(key: string): number | undefined
  /** The byte of the file at which a storage begins. */
  startOf(key: string): Promise<number>
}

/** The weights of a checkpoint's unpickled content. Throws `CheckpointError` where it has none or their sizes are false. */
export function torchWeights(file: InputFile, checkpoint: PickleValue, storages: Storages): OpenWeights {
  const tensors = stateDict(checkpoint)
  if (tensors.size === 0) {
    throw file.error('has no named tensors: expected a state_dict, or one under model_state_dict or state_dict')
  }
  for (const [name, tensor] of tensors) {
    const problem = storageProblem(tensor.storage, storages) ?? viewProblem(tensor)
    if (problem !== undefined) throw file.error(`tensor ${JSON.stringify(name)} ${problem}`)
  }
  return {
    tensors: new Map([...tensors].map(([name, tensor]) => [name, fileTensor(file, name, tensor, storages)])),
    size: file.size,
    close: () => file.close(),
  }
}

function storageProblem({ key, type, count }: StorageReference, storages: Storages): string | undefined {
  const bytes = storages.sizeOf(key)
  if (bytes === undefined) return `has its values in storage ${JSON.stringify(key)}, which the file lacks`
  const claimed = count * ELEMENT_BYTES[type]
  return bytes === claimed ? undefined : `claims a storage of ${claimed} bytes, but it has ${bytes}`
}

function fileTensor(file: InputFile, name: string, tensor: TensorReference, storages: Storages): FileTensor {
  const { key, type } = tensor.storage
  return {
    type,
    shape: tensor.shape,
    async read() {
      if (!isFloatType(type)) throw file.error(`tensor ${JSON.stringify(name)} has type ${type}; floats are needed`)
      const elementBytes = ELEMENT_BYTES[type]
      const start = (await storages.startOf(key)) + tensor.offset * elementBytes
      const bytes = await file.read(start, spanOf(tensor) * elementBytes)
      const little = storages.byteOrder === 'little' ? bytes : swapByteOrder(bytes, elementBytes)
      return rowMajor(tensor, decodeFloats(little, type))
    },
  }
}

import { ELEMENT_BYTES } from '../element-type'
import type { OpenWeights } from '../file-tensor'
import type { InputFile } from '../input-file'
import { ByteReader } from './byte-reader'
import { StorageReference, type PickleValue } from './pickle-value'
import { torchHost } from './torch-names'
import { torchWeights } from './torch-weights'
import { MAX_PICKLE_BYTES, unpickle, type PickleHost } from './unpickle'

/** The first pickle of such a file: protocol 2, a number of 10 bytes, as PyTorch's source has it. */
export const LEGACY_START = Uint8Array.of(
  ...[0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e],
)

/** A storage begins with its number of values, a 64-bit integer. */
const COUNT_BYTES = 8

/**
 * The tensors of a file that `torch.save` wrote before PyTorch 1.6, such as CheXbert's and CheXpert++'s own: five
 * pickles (a number, the version, the machine, the content, the keys of the storages in their order), then the storages,
 * each after its number of values. Throws `CheckpointError` for what is no such file.
 */
export async function openTorchLegacy(file: InputFile): Promise<OpenWeights> {
  const start = await file.read(0, Math.min(file.size, MAX_PICKLE_BYTES))
  const reader = new ByteReader(start, (detail) => file.error(detail))
  const known = new Map<string, StorageReference>()
  const host = remembering(torchHost(reader.fail), known)
  unpickle(reader, host)
  unpickle(reader, host)
  const machine = unpickle(reader, host)
  const checkpoint = unpickle(reader, host)
  const keys = unpickle(reader, host)
  if (!Array.isArray(keys)) throw file.error('lacks the list of its storages')
  const places = await locate(file, reader.position, keys, known)
  return torchWeights(file, checkpoint, {
    byteOrder: machine instanceof Map && machine.get('little_endian') === false ? 'big' : 'little',
    sizeOf: (key) => places.get(key)?.size,
    startOf: (key) => Promise.resolve(places.get(key)!.start),
  })
}

/** The host, with each storage that the content names kept by its key. */
function remembering(host: PickleHost, known: Map<string, StorageReference>): PickleHost {
  return {
    ...host,
    persistent(id) {
      const value = host.persistent(id)
      if (value instanceof StorageReference) known.set(value.key, value)
      return value
    },
  }
}

interface Place {
  readonly start: number
  /** In bytes. */
  readonly size: number
}

async function locate(
  file: InputFile,
  dataStart: number,
  keys: readonly PickleValue[],
  known: ReadonlyMap<string, StorageReference>,
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>()
  let position = dataStart
  for (const key of keys) {
    const storage = typeof key === 'string' ? known.get(key) : undefined
    if (storage === undefined || places.has(storage.key)) {
      throw file.error('has a list of storages that is not that of its tensors')
    }
    const size = storage.count * ELEMENT_BYTES[storage.type]
    const count = new DataView((await file.read(position, COUNT_BYTES)).buffer).getBigUint64(0, true)
    const start = position + COUNT_BYTES
    if (count !== BigInt(storage.count) || start + size > file.size) {
      throw file.error(
        `claims a storage of ${storage.count} values at byte ${start} of ${file.size}, where ${count} begin; is it cut off?`,
      )
    }
    places.set(storage.key, { start, size })
    position = start + size
  }
  return places
}

import type { OpenWeights } from '../file-tensor'
import type { InputFile } from '../input-file'
import { ByteReader } from './byte-reader'
import { openStoredZip, type StoredZip } from './stored-zip'
import { torchHost } from './torch-names'
import { torchWeights } from './torch-weights'
import { MAX_PICKLE_BYTES, unpickle } from './unpickle'

const PICKLE = /^([^/]+)\/data\.pkl$/

/**
 * The tensors of a file that `torch.save` wrote since PyTorch 1.6: a zip whose `data.pkl` describes them and whose
 * `data/0`, `data/1`, … hold their storages. Throws `CheckpointError` for what is no such file.
 */
export async function openTorchZip(file: InputFile): Promise<OpenWeights> {
  const zip = await openStoredZip(file)
  const root = [...zip.entries.keys()].map((name) => PICKLE.exec(name)?.[1]).find((found) => found !== undefined)
  if (root === undefined) throw file.error('is a zip without data.pkl, so torch.save did not write it')
  if ([...zip.entries.keys()].some((name) => name.startsWith(`${root}/code/`))) {
    throw file.error('is a TorchScript program; save the weights alone in Python: torch.save(model.state_dict(), file)')
  }
  const fail = (detail: string) => file.error(`data.pkl ${detail}`)
  const pickle = await readEntry(zip, `${root}/data.pkl`, MAX_PICKLE_BYTES, file)
  const checkpoint = unpickle(new ByteReader(pickle, fail), torchHost(fail))
  return torchWeights(file, checkpoint, {
    byteOrder: await readByteOrder(zip, `${root}/byteorder`, file),
    sizeOf: (key) => zip.entries.get(`${root}/data/${key}`)?.size,
    startOf: (key) => zip.startOf(`${root}/data/${key}`),
  })
}

async function readEntry(zip: StoredZip, name: string, limit: number, file: InputFile): Promise<Uint8Array> {
  const size = zip.entries.get(name)?.size ?? 0
  if (size > limit) throw file.error(`${name} has ${size} bytes; no more than ${limit} are accepted`)
  return file.read(await zip.startOf(name), size)
}

/** PyTorch 2 says it; before it only little-endian machines were common. */
async function readByteOrder(zip: StoredZip, name: string, file: InputFile): Promise<'little' | 'big'> {
  if (!zip.entries.has(name)) return 'little'
  const order = new TextDecoder().decode(await readEntry(zip, name, 'little'.length, file))
  if (order !== 'little' && order !== 'big') throw file.error(`${name} is neither little nor big`)
  return order
}

import { fromFd, type Entry, type ZipFile } from 'yauzl'
import { CheckpointError } from '../checkpoint-error'
import type { InputFile } from '../input-file'

/** A checkpoint has an entry a storage, some hundreds. */
const MAX_ENTRIES = 100_000

/** The compression method of entries that lie in the archive as they are. */
const STORED = 0

/** Documented parts of yauzl 3 that its type declarations, which are of version 2, lack. */
interface LowLevelZip extends ZipFile {
  eachEntry(): AsyncIterable<Entry>
  readLocalFileHeaderPromise(
    entry: { readonly relativeOffsetOfLocalHeader: number },
    options: { readonly minimal: true },
  ): Promise<{ readonly fileDataStart: number }>
}

/**
 * A zip archive whose entries lie in it as they are, so that any part of them can be read in its place: yauzl reads the
 * list, and the file itself the rest, because yauzl gives an entry as a stream from its beginning.
 */
export interface StoredZip {
  /** Sizes in bytes by name, none beyond the file's own size. */
  readonly entries: ReadonlyMap<string, { readonly size: number }>
  /** The byte of the file at which an entry begins. Throws `CheckpointError` where it does not lie there as it is. */
  startOf(name: string): Promise<number>
}

/**
 * Reads the list of a zip's entries. `torch.save` compresses nothing, so nothing is unpacked here, and nothing can grow
 * beyond its bytes in the file.
 */
export async function openStoredZip(file: InputFile): Promise<StoredZip> {
  const broken = (error: unknown) =>
    error instanceof CheckpointError
      ? error
      : file.error(`is no sound zip archive (${(error as Error).message}); is it cut off?`, { cause: error })
  try {
    const zip = await fromDescriptor(file.descriptor)
    const entries = await listEntries(zip, file)
    return {
      entries,
      async startOf(name) {
        const entry = entries.get(name)
        if (entry === undefined) throw file.error(`lacks ${JSON.stringify(name)}`)
        if (!entry.isStored) {
          throw file.error(`${JSON.stringify(name)} is compressed or encrypted, which torch.save never does`)
        }
        const header = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch((error: unknown) => {
          throw broken(error)
        })
        return header.fileDataStart
      },
    }
  } catch (error) {
    throw broken(error)
  }
}

interface StoredEntry {
  readonly size: number
  readonly isStored: boolean
  readonly relativeOffsetOfLocalHeader: number
  readonly compressedSize: number
}

async function listEntries(zip: LowLevelZip, file: InputFile): Promise<ReadonlyMap<string, StoredEntry>> {
  const entries = new Map<string, StoredEntry>()
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize: size, compressedSize, relativeOffsetOfLocalHeader } = entry
    const fail = (detail: string) => file.error(`${JSON.stringify(fileName)} ${detail}`)
    if (size > file.size) throw fail(`claims ${size} bytes, more than the whole file`)
    if (entries.has(fileName)) throw fail('is there twice')
    if (entries.size === MAX_ENTRIES) throw file.error(`has more than ${MAX_ENTRIES} entries`)
    const isStored = entry.compressionMethod === STORED && !entry.isEncrypted()
    entries.set(fileName, { size, isStored, compressedSize, relativeOffsetOfLocalHeader })
  }
  return entries
}

function fromDescriptor(descriptor: number): Promise<LowLevelZip> {
  return new Promise((resolve, reject) => {
    fromFd(descriptor, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) resolve(zip as LowLevelZip)
      else reject(error)
    })
  })
}

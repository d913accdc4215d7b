import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { open, type Entry, type ZipFile } from 'yauzl'
import { compareNames, isReportPath, type SourceFile } from './source-file'

/** What is kept of an entry: a tenth of yauzl's own object, since MIMIC-CXR's archive has 227,835 of them. */
interface IndexedEntry {
  readonly path: string
  readonly relativeOffsetOfLocalHeader: number
  readonly compressedSize: number
  readonly uncompressedSize: number
  readonly isCompressed: boolean
  readonly canDecode: boolean
}

/** Documented parts of yauzl 3 that its type declarations, which are of version 2, lack. */
interface LowLevelZip extends ZipFile {
  eachEntry(): AsyncIterable<Entry & { canDecodeFileData(): boolean }>
  readLocalFileHeaderPromise(
    entry: { readonly relativeOffsetOfLocalHeader: number },
    options: { readonly minimal: true },
  ): Promise<{ readonly fileDataStart: number }>
  /** Its promise form calls another function by mistake (yauzl 3.4.0). */
  openReadStreamLowLevel(
    fileDataStart: number,
    compressedSize: number,
    relativeStart: number,
    relativeEnd: number,
    decompress: boolean,
    uncompressedSize: number,
    callback: (error: Error | null, stream: Readable) => void,
  ): void
}

export interface ZipFiles {
  readonly count: number
  /** In the order of their paths, one unpacked at a time. */
  readonly files: Iterable<SourceFile>
  close(): void
}

/** Opens a zip archive and reads its list of entries; rejects where it is damaged. */
export async function openZip(path: string): Promise<ZipFiles> {
  const zip = await openLowLevel(path)
  const entries: IndexedEntry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (isReportPath(entry.fileName)) entries.push(indexEntry(entry))
    }
  } catch (error) {
    zip.close()
    throw error
  }
  entries.sort((a, b) => compareNames(a.path, b.path))
  function* files(): Generator<SourceFile> {
    for (const entry of entries) {
      yield { path: entry.path, name: `${path}: ${entry.path}`, read: (maxBytes) => readEntry(zip, entry, maxBytes) }
    }
  }
  return { count: entries.length, files: files(), close: () => zip.close() }
}

function openLowLevel(path: string): Promise<LowLevelZip> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error === null) resolve(zip as LowLevelZip)
      else reject(error)
    })
  })
}

function indexEntry(entry: Entry & { canDecodeFileData(): boolean }): IndexedEntry {
  return {
    path: entry.fileName,
    relativeOffsetOfLocalHeader: entry.relativeOffsetOfLocalHeader,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    isCompressed: entry.isCompressed(),
    canDecode: entry.canDecodeFileData(),
  }
}

async function readEntry(zip: LowLevelZip, entry: IndexedEntry, maxBytes: number): Promise<Buffer | undefined> {
  // The sizes of the list can be trusted: yauzl ends a stream with an error where it gives more bytes.
  if (entry.uncompressedSize > maxBytes) return undefined
  if (!entry.canDecode) throw new UnsupportedEntryError()
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const { compressedSize, uncompressedSize, isCompressed } = entry
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStreamLowLevel(
      fileDataStart,
      compressedSize,
      0,
      compressedSize,
      isCompressed,
      uncompressedSize,
      (error, opened) => (error === null ? resolve(opened) : reject(error)),
    )
  })
  return buffer(stream)
}

/** An entry that is encrypted, or packed in another way than deflate. */
class UnsupportedEntryError extends Error {
  readonly code = 'ZIP_METHOD'
}

import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { open, type Entry, type Options, type ZipFile } from 'yauzl'
import { ProvisioningError } from './provisioning-error'
import { LIBRARIES } from './tensorflow-folder'

/** Names are checked by yauzl: none is absolute or goes up. */
const WANTED = new RegExp(`^tensorflow/(include/.+[^/]|${LIBRARIES.join('|').replaceAll('.', '\\.')})$`)

/**
 * Unpacks what a binding needs of a wheel file (`.whl`, a zip) into `folder`, in the place of what was there: no Python is needed.
 * Gives the folder `tensorflow` in it.
 */
export async function extractWheel(wheel: string, folder: string, signal?: AbortSignal): Promise<string> {
  const partial = `${folder}.partial`
  await rm(partial, { recursive: true, force: true })
  try {
    const zip = await promisify<string, Options, ZipFile>(open)(wheel, { lazyEntries: true, autoClose: false })
    try {
      for await (const entry of entriesOf(zip)) {
        signal?.throwIfAborted()
        if (WANTED.test(entry.fileName)) await extract(zip, entry, join(partial, entry.fileName))
      }
    } finally {
      zip.close()
    }
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    if (signal?.aborted) throw error
    throw new ProvisioningError(`${wheel} cannot be unpacked (${(error as Error).message}). To get one again:`, [
      'pip download --no-deps tensorflow-cpu',
    ])
  }
  return join(folder, 'tensorflow')
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  const next = () =>
    new Promise<Entry | undefined>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject)
      zip.readEntry()
    })
  for (;;) {
    const entry = await next()
    zip.removeAllListeners()
    if (entry === undefined) return
    yield entry
  }
}

async function extract(zip: ZipFile, entry: Entry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)))
  })
  await pipeline(stream, createWriteStream(path))
}

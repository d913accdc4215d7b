import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { Writable } from 'node:stream'

/** Where rows go, and what becomes of them at the end. */
export interface OutputFile {
  /** As given; `standard output` for `-`. */
  readonly name: string
  readonly stream: Writable
  /** Whether the stream is ended with the rows. Standard output is not: others may write to it too. */
  readonly ends: boolean
  /** Everything is written: give it its own name. */
  commit(): Promise<void>
  /** Leave what is written beside it, to go on with later. */
  keep(): Promise<void>
  /** Take away what is written. */
  remove(): Promise<void>
}

/** Where an output grows until it is whole. */
export function partialPath(output: string): string {
  return `${output}.partial`
}

/**
 * A file that grows under another name beside its own, and gets its own when it is whole and on the disk: nobody ever sees half
 * of it, and an older file of that name stays until then.
 *
 * @param append goes on with what is there already
 */
export async function openOutputFile(output: string, append: boolean): Promise<OutputFile> {
  const partial = partialPath(output)
  const file = await open(partial, append ? 'a' : 'w')
  return {
    name: output,
    stream: appendTo(file),
    ends: true,
    async commit() {
      await file.sync()
      await file.close()
      await rename(partial, output)
    },
    async keep() {
      await file.close()
    },
    async remove() {
      await file.close()
      await rm(partial, { force: true })
    },
  }
}

/** Leaves the file open, so that it can be synced after the stream has ended. */
function appendTo(file: FileHandle): Writable {
  const append = (bytes: Buffer, done: (error?: Error) => void) => void file.appendFile(bytes).then(() => done(), done)
  return new Writable({
    write: (bytes: Buffer, _encoding, done) => append(bytes, done),
    writev: (pieces: { chunk: Buffer }[], done) => append(Buffer.concat(pieces.map(({ chunk }) => chunk)), done),
  })
}

export function standardOutput(): OutputFile {
  const nothing = () => Promise.resolve()
  return {
    name: 'standard output',
    stream: process.stdout,
    ends: false,
    commit: nothing,
    keep: nothing,
    remove: nothing,
  }
}

import { open, type FileHandle } from 'node:fs/promises'
import { CheckpointError } from './checkpoint-error'

/** The most that is asked of the system in one call, which takes no more than 2 GiB. */
const CHUNK_BYTES = 2 ** 30

/** A file that is read in places: a checkpoint of gigabytes is never in memory as a whole. */
export class InputFile {
  readonly #handle: FileHandle

  private constructor(
    readonly path: string,
    /** In bytes. */
    readonly size: number,
    handle: FileHandle,
  ) {
    this.#handle = handle
  }

  /** Throws {@link CheckpointError} where there is no such file or it cannot be read. */
  static async open(path: string): Promise<InputFile> {
    try {
      const handle = await open(path, 'r')
      const found = await handle.stat()
      if (found.isFile()) return new InputFile(path, found.size, handle)
      await handle.close()
    } catch (error) {
      throw new CheckpointError(path, `cannot be read (${(error as Error).message})`, { cause: error })
    }
    throw new CheckpointError(path, 'is no file')
  }

  /** The descriptor, for libraries that read by themselves. It is closed with the file. */
  get descriptor(): number {
    return this.#handle.fd
  }

  /**
   * So many bytes from a position, in memory of their own. Throws {@link CheckpointError} where the file has not as
   * many, before anything is allocated.
   */
  async read(position: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const end = position + length
    if (!(position >= 0 && length >= 0 && end <= this.size)) {
      throw this.error(`has no bytes ${position} to ${end}, only ${this.size} in all; is it cut off?`)
    }
    const bytes = new Uint8Array(length)
    let done = 0
    while (done < length) {
      const { bytesRead } = await this.#handle.read(bytes, done, Math.min(length - done, CHUNK_BYTES), position + done)
      if (bytesRead === 0) throw this.error('became shorter while it was read')
      done += bytesRead
    }
    return bytes
  }

  error(detail: string, options?: ErrorOptions): CheckpointError {
    return new CheckpointError(this.path, detail, options)
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }
}

import { once } from 'node:events'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OutputFile } from './output-file'
import { WriteError } from './write-error'

/**
 * Writes rows one at a time. End it with one of `finish`, `suspend` and `discard`.
 *
 * All methods reject with a `WriteError` where the output cannot be written, such as on a full disk.
 */
export interface RowWriter<Row> {
  /** Whole rows that the unfinished output held already; 0 where it was begun anew. */
  readonly resumedRows: number
  /** Resolves when the next row may come. Do not wait for rows side by side. */
  write(row: Row): Promise<void>
  /** Writes out everything and gives the file its name. */
  finish(): Promise<void>
  /** Keeps the rows so far in `OUTPUT.partial`, for `resume`. */
  suspend(): Promise<void>
  /** Takes back the rows so far; what stood under the name before stands there still. */
  discard(): Promise<void>
}

export interface RowWriterParts<Row> {
  readonly output: OutputFile
  readonly createEncoder: () => Transform
  /** Throws where a row is not as it should be. */
  readonly check: (row: Row) => void
  readonly resumedRows: number
  /** Whether the output holds something already, so that a header of no rows is not written again. */
  readonly begun: boolean
}

export class StreamRowWriter<Row> implements RowWriter<Row> {
  private encoder: Transform | undefined
  private piped: Promise<void> = Promise.resolve()

  readonly resumedRows: number

  constructor(private readonly parts: RowWriterParts<Row>) {
    this.resumedRows = parts.resumedRows
  }

  async write(row: Row): Promise<void> {
    this.parts.check(row)
    const encoder = this.start()
    await this.orWriteError(async () => {
      if (encoder.destroyed) await this.piped
      if (!encoder.write(row)) await Promise.race([once(encoder, 'drain'), this.piped])
    })
  }

  async finish(): Promise<void> {
    await this.orWriteError(async () => {
      await this.flush()
      await this.parts.output.commit()
    })
  }

  async suspend(): Promise<void> {
    await this.orWriteError(async () => {
      // After a failed write the last row may be torn; resuming cuts it off.
      await this.flush().catch(() => undefined)
      await this.parts.output.keep()
    })
  }

  async discard(): Promise<void> {
    this.encoder?.destroy()
    await this.orWriteError(async () => {
      await this.piped.catch(() => undefined)
      await this.parts.output.remove()
    })
  }

  private start(): Transform {
    if (this.encoder === undefined) {
      this.encoder = this.parts.createEncoder()
      this.piped = pipeline(this.encoder, this.parts.output.stream, { end: this.parts.output.ends })
      // Whoever writes or finishes next is told.
      this.piped.catch(() => undefined)
    }
    return this.encoder
  }

  private async flush(): Promise<void> {
    if (!this.parts.begun) this.start()
    this.encoder?.end()
    await this.piped
  }

  private async orWriteError(run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (error) {
      throw new WriteError(this.parts.output.name, error)
    }
  }
}

import type { Progress } from '@chexpp/labels'
import type { OnWarning } from '../warnings'

/** A path, `-` for standard input, or the bytes themselves. */
export type Input = string | AsyncIterable<Uint8Array>

/** Longest row, NDJSON line or report file held in memory, in bytes, unless the caller says otherwise. Reports are a few kilobytes. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024

/** What all readers take. */
export interface ReadOptions {
  /** Longest row, NDJSON line or report file that is read; a longer one gives an invalid row. Default 16 MiB. */
  readonly maxRecordBytes?: number
  readonly onWarning?: OnWarning
  /** Bytes read of the bytes there are, or files of an archive; `total` is undefined for streams and folders. */
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

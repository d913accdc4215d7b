import { CorpusError } from './corpus-error'
import type { Place } from './place'

/** A file, folder or archive that cannot be opened or read on. */
export class UnreadableInputError extends CorpusError {
  override readonly name = 'UnreadableInputError'
  constructor(
    place: Place,
    /** Node's code, such as `ENOENT`, or undefined where the contents are damaged. */
    readonly code: string | undefined,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(place, problem, options)
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  EACCES: 'permission to read it is missing.',
  EPERM: 'permission to read it is missing.',
  EISDIR: 'it is a folder where a file is expected.',
  ZIP_METHOD: 'it is encrypted, or packed in a way unknown here. Unpack the archive and read the folder.',
  Z_BUF_ERROR: 'its compressed data ends too early. Fetch it again.',
  Z_DATA_ERROR: 'its compressed data is damaged. Fetch it again.',
}

/** What went wrong on opening or reading, in words; a `CorpusError` is given back as it is. */
export function describeReadFailure(place: Place, cause: unknown): CorpusError {
  if (cause instanceof CorpusError) return cause
  const code = errorCode(cause)
  const problem = code === undefined ? 'it is damaged.' : (PROBLEMS[code] ?? `it cannot be read (${code}).`)
  return new UnreadableInputError(place, code, problem, { cause })
}

export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Nothing to read: a file of no bytes, or a folder or archive without a report. */
export class EmptyInputError extends CorpusError {
  override readonly name = 'EmptyInputError'
}

/** The format can be told neither from the name nor from the first bytes. */
export class UnknownFormatError extends CorpusError {
  override readonly name = 'UnknownFormatError'
}

import { errorCode } from '../errors/input-errors'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and write it again',
  EDQUOT: 'the disk quota is used up. Make room and write it again',
  EACCES: 'permission to write it is missing. Choose another place',
  EPERM: 'permission to write it is missing. Choose another place',
  EROFS: 'the disk is read-only. Choose another place',
  ENOENT: 'the folder does not exist. Make it first',
  EISDIR: 'it is a folder. Name a file',
  NOT_A_FILE: 'it is a device or pipe, which a file cannot replace. Name a file, or - for standard output',
  EPIPE: 'what reads the output has ended',
}

/** An output that cannot be written to its end. Under its own name there is nothing new. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  /** Node's code, such as `ENOSPC`, or `NOT_A_FILE` for a device. */
  readonly code: string | undefined

  constructor(
    /** Path as given, or `standard output`. */
    readonly output: string,
    cause: unknown,
  ) {
    const code = errorCode(cause)
    super(`${output}: ${PROBLEMS[code ?? ''] ?? `it cannot be written${code === undefined ? '' : ` (${code})`}`}.`, {
      cause,
    })
    this.code = code
  }
}

/** An unfinished output that cannot be gone on with. */
export class ResumeError extends Error {
  override readonly name = 'ResumeError'
  constructor(
    readonly output: string,
    problem: string,
  ) {
    super(`${output}: ${problem}`)
  }
}

import { CorpusError } from '@chexpp/corpora'

/** A command cannot go on because of what it was given. Printed as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Exit codes of every command: all done, some rows failed, nothing could be done. */
export const EXIT = { done: 0, someFailed: 1, nothingDone: 2, interrupted: 130 } as const

/** What is said of a row that failed, with its place. An error of the readers names the place itself. */
export function rowFailure(input: string, row: number, error: Error): string {
  return error instanceof CorpusError ? error.message : `${input}, row ${row}: ${error.message}`
}

import type { LabelFileError } from '@chexpp/labels'
import { CorpusError } from './corpus-error'

/** The labels of a file or of one of its rows are not what its format says. `cause` has the column and the value. */
export class InvalidLabelsError extends CorpusError {
  override readonly name = 'InvalidLabelsError'
  constructor(
    input: string,
    override readonly row: number | undefined,
    override readonly cause: LabelFileError,
  ) {
    // The cause's message names the row itself.
    super({ input }, cause.message, { cause })
  }
}

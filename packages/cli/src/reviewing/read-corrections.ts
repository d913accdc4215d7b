import { InvalidLabelsError, readTable } from '@chexpp/corpora'
import { LabelFileError } from '@chexpp/labels'
import { createCorrectionReader, type Correction } from '@chexpp/review'
import { UsageError } from '../failure'

/** A correction and the row of the review file that it stands in. */
export interface ReadCorrection extends Correction {
  readonly row: number
}

export interface ReadCorrectionsOptions {
  readonly delimiter?: string
  readonly signal: AbortSignal
  /** Told of each row that cannot be read. */
  readonly onFailure: (message: string) => void
}

/**
 * Reads a review file as it comes back from a spreadsheet: with or without a byte order mark, with any line ends; rows of blank
 * cells alone are no rows.
 *
 * @throws {UsageError} where its cells are divided by something else than was said
 * @throws {InvalidLabelsError} where a column is missing or was renamed
 */
export async function readCorrections(
  input: string,
  { delimiter, signal, onFailure }: ReadCorrectionsOptions,
): Promise<readonly ReadCorrection[]> {
  let columns: readonly string[] = []
  let read: ReturnType<typeof createCorrectionReader> | undefined
  const onColumns = (found: readonly string[]): void => {
    columns = found
    read = orInvalid(input, undefined, () => readerOf(input, found))
  }
  const corrections: ReadCorrection[] = []
  for await (const item of readTable(input, { delimiter, signal, onColumns })) {
    const { row, cells } = item
    if (item.kind === 'invalid') onFailure(item.error.message)
    else if (read !== undefined && columns.some((column) => cells[column].trim() !== '')) {
      const readRow = read
      try {
        const values = columns.map((column) => cells[column])
        corrections.push({ row, ...orInvalid(input, row, () => readRow(values, row)) })
      } catch (error) {
        if (!(error instanceof InvalidLabelsError)) throw error
        onFailure(error.message)
      }
    }
  }
  return corrections
}

function readerOf(input: string, columns: readonly string[]): ReturnType<typeof createCorrectionReader> {
  const other = columns.length === 1 ? /[;\t|]/.exec(columns[0])?.[0] : undefined
  if (other === undefined) return createCorrectionReader(columns)
  const named = other === '\t' ? 'tabs; save it as .tsv' : `"${other}"; add --delimiter '${other}'`
  throw new UsageError(`${input}: its cells seem to be divided by ${named}`)
}

/** An error of the labels gets the name of their file. */
function orInvalid<T>(input: string, row: number | undefined, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof LabelFileError ? new InvalidLabelsError(input, row, error) : error
  }
}

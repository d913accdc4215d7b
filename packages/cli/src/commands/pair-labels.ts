import { assertSameRows, readLabelTable, type LabelTable } from '@chexpp/corpora'
import { UsageError } from '../failure'

/** The rows that two label files have in common, in the order of the reference. */
export interface LabelPairs {
  readonly ids: readonly string[]
  readonly predicted: readonly Uint8Array[]
  readonly reference: readonly Uint8Array[]
  /** Rows of either file that could not be read, and so were not compared. */
  readonly unreadable: number
}

/** Ids that a message names; the others are counted. */
const NAMED_IDS = 3

/**
 * Reads two label files and pairs their rows by id, or by number where neither has ids. What is left out is told to `warn`, never
 * dropped unsaid.
 *
 * @throws {UsageError} where no row of the two can be paired
 * @throws {ShiftedRowsError} where rows of the official labeler's output pair with those of other texts
 * @throws {RowCountError} where they are not as many as the other file's
 */
export async function pairLabels(
  predictedPath: string,
  referencePath: string,
  idColumn: string | undefined,
  warn: (message: string) => void,
): Promise<LabelPairs> {
  const predicted = await readLabelTable(predictedPath, { idColumn })
  const reference = await readLabelTable(referencePath, { idColumn })
  const failures = [...predicted.failures, ...reference.failures]
  for (const { message } of failures) warn(message)
  if (predicted.hasTexts || reference.hasTexts) assertRowsPair(predicted, reference)
  warnUnpaired(predicted, reference, warn)
  warnUnpaired(reference, predicted, warn)
  const ids = [...reference.records.keys()].filter((id) => predicted.records.has(id))
  if (ids.length === 0) {
    throw new UsageError(
      `${predictedPath} and ${referencePath} have no id in common; name the id column with --id-column`,
    )
  }
  return {
    ids,
    predicted: ids.map((id) => predicted.records.get(id)!.labels),
    reference: ids.map((id) => reference.records.get(id)!.labels),
    unreadable: failures.length,
  }
}

/** The official labeler's output has texts and no ids. */
function assertRowsPair(predicted: LabelTable, reference: LabelTable): void {
  const identified = [predicted, reference].find(({ numbered }) => !numbered)
  if (identified === undefined) return assertSameRows(predicted, reference)
  const official = identified === predicted ? reference : predicted
  throw new UsageError(
    `${official.input} has texts and no ids, as the official labeler writes it, and ${identified.input} has ids: their rows ` +
      'cannot be paired. Give labels of both kinds the same way, such as by chexpp label --like chexpert-labeler',
  )
}

function warnUnpaired(table: LabelTable, other: LabelTable, warn: (message: string) => void): void {
  const alone = [...table.records.keys()].filter((id) => !other.records.has(id))
  if (alone.length === 0) return
  const named = alone.slice(0, NAMED_IDS).join(', ')
  const more = alone.length > NAMED_IDS ? `, and ${alone.length - NAMED_IDS} more` : ''
  warn(
    `${table.input}: ${alone.length} of ${table.records.size} rows are not in ${other.input} and are not compared (id ${named}${more})`,
  )
}

import { readLabels } from '@chexpp/corpora'

/** The rows that two label files have in common, in the order of the reference. */
export interface LabelPairs {
  readonly ids: readonly string[]
  readonly predicted: readonly Uint8Array[]
  readonly reference: readonly Uint8Array[]
  /** Rows of either file that could not be read, and so were not compared. */
  readonly unreadable: number
}

interface LabelTable {
  readonly labels: ReadonlyMap<string, Uint8Array>
  readonly unreadable: number
}

/** Ids that a message names; the others are counted. */
const NAMED_IDS = 3

/** Reads two label files and pairs their rows by id. What is left out is told to `warn`, never dropped unsaid. */
export async function pairLabels(
  predictedPath: string,
  referencePath: string,
  idColumn: string | undefined,
  warn: (message: string) => void,
): Promise<LabelPairs> {
  const predicted = await readLabelTable(predictedPath, idColumn, warn)
  const reference = await readLabelTable(referencePath, idColumn, warn)
  warnUnpaired(predictedPath, predicted, referencePath, reference, warn)
  warnUnpaired(referencePath, reference, predictedPath, predicted, warn)
  const ids = [...reference.labels.keys()].filter((id) => predicted.labels.has(id))
  return {
    ids,
    predicted: ids.map((id) => predicted.labels.get(id)!),
    reference: ids.map((id) => reference.labels.get(id)!),
    unreadable: predicted.unreadable + reference.unreadable,
  }
}

async function readLabelTable(
  path: string,
  idColumn: string | undefined,
  warn: (message: string) => void,
): Promise<LabelTable> {
  const labels = new Map<string, Uint8Array>()
  let unreadable = 0
  for await (const row of readLabels(path, { idColumn })) {
    if (row.kind === 'labels') labels.set(row.id, row.labels)
    else {
      unreadable += 1
      warn(row.error.message)
    }
  }
  return { labels, unreadable }
}

function warnUnpaired(
  path: string,
  table: LabelTable,
  otherPath: string,
  other: LabelTable,
  warn: (message: string) => void,
): void {
  const alone = [...table.labels.keys()].filter((id) => !other.labels.has(id))
  if (alone.length === 0) return
  const named = alone.slice(0, NAMED_IDS).join(', ')
  const more = alone.length > NAMED_IDS ? `, and ${alone.length - NAMED_IDS} more` : ''
  warn(
    `${path}: ${alone.length} of ${table.labels.size} rows are not in ${otherPath} and are not compared (id ${named}${more})`,
  )
}

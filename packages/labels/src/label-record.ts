import { assertLabels } from './assert-labels'
import { OBSERVATIONS, type Observation } from './observations'
import { createLabelReader } from './read-labels'

/** Labels as `chexpp label --format ndjson` writes them: `null` absent, 1 positive, 0 negative, -1 uncertain. */
export type LabelRecord = Readonly<Record<Observation, 1 | 0 | -1 | null>>

const VALUES = [null, 1, 0, -1] as const

const readInOrder = createLabelReader(OBSERVATIONS)

/**
 * @param labels 14 class indexes, in the order of `OBSERVATIONS`
 * @throws {RangeError} where `labels` is no row of labels
 */
export function labelsToRecord(labels: Uint8Array): LabelRecord {
  assertLabels(labels)
  return Object.fromEntries(OBSERVATIONS.map((name, head) => [name, VALUES[labels[head]]])) as LabelRecord
}

/**
 * @param record an object from a file, so not trusted to be a `LabelRecord`
 * @param row its number, for messages; default 1
 * @returns 14 class indexes, in the order of `OBSERVATIONS`
 * @throws {LabelColumnError} where an observation is missing
 * @throws {LabelValueError} where a value is not 1, 0, -1 or null
 */
export function labelsFromRecord(record: Readonly<Record<string, string | number | null>>, row = 1): Uint8Array {
  const names = Object.keys(record)
  // Names as we write them need no search, which takes ten times as long as reading the row.
  const inOrder = names.length === OBSERVATIONS.length && OBSERVATIONS.every((name, head) => names[head] === name)
  const read = inOrder ? readInOrder : createLabelReader(names)
  return read(Object.values(record), row).labels
}

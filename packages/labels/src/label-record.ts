import { assertLabels } from './assert-labels'
import { OBSERVATIONS, type Observation } from './observations'
import { createLabelReader } from './read-labels'

/** Labels as `chexpp label --format ndjson` writes them: `null` absent, 1 positive, 0 negative, -1 uncertain. */
export type LabelRecord = Readonly<Record<Observation, 1 | 0 | -1 | null>>

const VALUES = [null, 1, 0, -1] as const

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
 * @param row its number, for messages
 * @returns 14 class indexes, in the order of `OBSERVATIONS`
 * @throws {LabelColumnError} where an observation is missing
 * @throws {LabelValueError} where a value is not 1, 0, -1 or null
 */
export function labelsFromRecord(record: Readonly<Record<string, string | number | null>>, row?: number): Uint8Array {
  return createLabelReader(Object.keys(record))(Object.values(record), row).labels
}

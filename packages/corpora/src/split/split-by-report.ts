import { splitGroups, type SplitOptions } from './split-groups'

/** How `splitByReport` splits. */
export interface SplitByReportOptions<Item, Part extends string> extends SplitOptions<Part> {
  /** What must not be torn apart: the report's id, or the patient's, so that no patient is on both sides. */
  readonly key: (item: Item) => string
}

/**
 * Splits reports, or sentences that know their report, so that what has one key lands in one part. The same keys and seed give the
 * same split on every platform, whatever the order of the items. Every item is in exactly one part.
 *
 * Reports of different patients may hold the same sentence: for sentence models, see `splitBySentence`.
 *
 * @throws {RangeError} where the fractions are negative or do not add up to 1
 * @example
 * splitByReport(reports, {
 *   key: (report) => report.patient ?? report.id,
 *   fractions: { train: 0.8, validation: 0.1, test: 0.1 },
 *   seed: 1,
 * })
 */
export function splitByReport<Item, Part extends string>(
  items: readonly Item[],
  { key, ...options }: SplitByReportOptions<Item, Part>,
): Record<Part, Item[]> {
  return splitGroups(items, key, options)
}

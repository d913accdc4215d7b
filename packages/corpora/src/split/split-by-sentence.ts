import { normalizeSentence } from './normalize-sentence'
import { splitGroups, type SplitOptions } from './split-groups'

/** How `splitBySentence` splits. */
export interface SplitBySentenceOptions<Item, Part extends string> extends SplitOptions<Part> {
  /** The item's sentence. */
  readonly text: (item: Item) => string
}

/**
 * Splits sentences so that none of one part occurs in another, case and white space aside: radiologists repeat themselves, and a
 * random split tests on what was trained on. Shares are of the distinct sentences. The same sentences and seed give the same split
 * on every platform, whatever their order. Every item is in exactly one part.
 *
 * @throws {RangeError} where the fractions are negative or do not add up to 1
 */
export function splitBySentence<Item, Part extends string>(
  items: readonly Item[],
  { text, ...options }: SplitBySentenceOptions<Item, Part>,
): Record<Part, Item[]> {
  return splitGroups(items, (item) => normalizeSentence(text(item)), options)
}

import { seededRandom } from '../synthetic/random'

/** How many parts there are, how large, and which of the many splits it is. */
export interface SplitOptions<Part extends string> {
  /** Share of each part, such as `{ train: 0.8, validation: 0.1, test: 0.1 }`; they add up to 1. */
  readonly fractions: Readonly<Record<Part, number>>
  /** A 32-bit integer. */
  readonly seed: number
}

/** What adding decimal fractions may miss 1 by. */
const ROUNDING = 1e-9

/**
 * Deals out items so that those of one key stay together. Keys are dealt, not items: shares are of the keys, and which part a key
 * goes to depends on the set of keys and the seed, not on the order of the items. Items keep their order.
 *
 * @throws {RangeError} where the fractions are negative or do not add up to 1
 */
export function splitGroups<Item, Part extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { fractions, seed }: SplitOptions<Part>,
): Record<Part, Item[]> {
  const shares = Object.entries(fractions) as [Part, number][]
  checkFractions(shares)
  const keys = shuffle([...new Set(items.map(keyOf))].sort(), seed)
  const partOfKey = new Map<string, Part>()
  let share = 0
  for (const [part, fraction] of shares) {
    share += fraction
    for (const key of keys.slice(partOfKey.size, Math.round(share * keys.length))) partOfKey.set(key, part)
  }
  const parts = Object.fromEntries(shares.map(([part]) => [part, [] as Item[]])) as Record<Part, Item[]>
  for (const item of items) parts[partOfKey.get(keyOf(item)) as Part].push(item)
  return parts
}

function checkFractions(shares: readonly (readonly [string, number])[]): void {
  for (const [part, fraction] of shares) {
    if (!(fraction >= 0 && fraction <= 1))
      throw new RangeError(`fractions.${part} must be from 0 to 1, not ${fraction}`)
  }
  const total = shares.reduce((sum, [, fraction]) => sum + fraction, 0)
  if (Math.abs(total - 1) > ROUNDING) throw new RangeError(`fractions must add up to 1, not ${total}`)
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed)
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]]
  }
  return shuffled
}

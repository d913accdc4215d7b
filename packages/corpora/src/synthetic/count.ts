import type { Alternative, Choice, RuleTable } from './notation'

const LONGEST_LIST = 5

/**
 * How many derivations a rule or an inline choice has.
 *
 * @param counts - Filled with what has been counted: rules by their name, lists of them by their name and a plus.
 */
export function countChoice({ alternatives }: Choice, table: RuleTable, counts: Map<string, bigint>): bigint {
  const remembered = (key: string, count: () => bigint): bigint => {
    if (!counts.has(key)) counts.set(key, count())
    return counts.get(key)!
  }
  const countAlternative = ({ parts }: Alternative): bigint =>
    parts.reduce((product, part) => {
      if (typeof part === 'string') return product
      if (part.kind === 'choice') return product * countChoice(part, table, counts)
      const rule = table.get(part.rule)!
      if (part.kind === 'slot') return product * remembered(part.rule, () => countChoice(rule, table, counts))
      return product * remembered(`${part.rule}+`, () => countLists(rule.alternatives.map(countAlternative)))
    }, 1n)
  return alternatives.reduce((sum, alternative) => sum + countAlternative(alternative), 0n)
}

/** Ordered choices of k different alternatives are k! times the elementary symmetric polynomial of their counts. */
function countLists(counts: readonly bigint[]): bigint {
  const symmetric = [1n, ...Array<bigint>(LONGEST_LIST).fill(0n)]
  for (const count of counts) {
    for (let k = LONGEST_LIST; k > 0; k--) symmetric[k] = symmetric[k] + symmetric[k - 1] * count
  }
  let lists = 0n
  let factorial = 1n
  for (let k = 2; k <= LONGEST_LIST; k++) {
    factorial *= BigInt(k)
    // Three and more items may stand with or without a comma before the conjunction.
    lists += factorial * symmetric[k] * (k > 2 ? 2n : 1n)
  }
  return lists
}

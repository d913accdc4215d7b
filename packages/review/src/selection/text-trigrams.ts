/** The runs of three characters of a text, case, digits, punctuation and white space aside. */
export function textTrigrams(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const folded = ` ${words.join(' ')} `
  return new Set(Array.from({ length: Math.max(1, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)))
}

/**
 * What two sets have in common of what either has: `|a ∩ b| / |a ∪ b|`.
 *
 * Source: Jaccard, "The distribution of the flora in the alpine zone", 1912; of runs of characters, Broder, "On the resemblance
 * and containment of documents", 1997.
 */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const item of smaller) if (larger.has(item)) common++
  return common / (a.size + b.size - common)
}

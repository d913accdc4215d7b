import { orderByScore, type ScoredWord } from '@chexpp/explain'

/** The words with the highest scores, as many as make the label, lower case. */
export function highestWords(words: readonly ScoredWord[], right: readonly string[]): readonly string[] {
  const order = orderByScore(words).slice(0, right.length)
  return order.map((place) => words[place].text.toLowerCase())
}

/** The share of the words that make the label which are among the highest (the precision and the recall of these). */
export function shareOfRight(highest: readonly string[], right: readonly string[]): number {
  return right.filter((word) => highest.includes(word)).length / right.length
}

/** That share, expected of words in a random order. */
export function shareByChance(words: number, right: readonly string[]): number {
  return right.length / words
}

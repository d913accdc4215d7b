import type { Random } from '../random'

type Slip = (word: string, at: number) => string

const SLIPS: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1), // left out
  (word, at) => word.slice(0, at + 1) + word.slice(at), // struck twice
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), // exchanged
  (word, at) => word.slice(0, at) + (NEIGHBOURS.get(word.charAt(at)) ?? word.charAt(at)) + word.slice(at + 1), // missed key
]

/** The key to the right on a QWERTY keyboard. */
const NEIGHBOURS = new Map(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((row) =>
    [...row].map((key, i): [string, string] => [key, row.charAt(i + 1) || row.charAt(i - 1)]),
  ),
)

const LONG_WORD = /[A-Za-z]{4,}/g

/**
 * Misspells one word of four letters or more; its first letter stays.
 *
 * @example misspell('No pleural effusion.', random) // 'No pleural efufsion.'
 */
export function misspell(sentence: string, random: Random): string {
  const words = [...sentence.matchAll(LONG_WORD)]
  if (words.length === 0) return sentence
  const { 0: word, index } = random.pick(words)
  const misspelt = random.pick(SLIPS)(word, 1 + random.below(word.length - 2))
  return sentence.slice(0, index) + misspelt + sentence.slice(index + word.length)
}

/** Runs two words together or tears one apart: "ofthe", "pneumo thorax". */
export function misplaceSpace(sentence: string, random: Random): string {
  const spaces = [...sentence.matchAll(/(?<=\w) (?=\w)/g)]
  const words = [...sentence.matchAll(/[a-z]{8,}/g)]
  if (spaces.length > 0 && (words.length === 0 || random.chance(50))) {
    const { index } = random.pick(spaces)
    return sentence.slice(0, index) + sentence.slice(index + 1)
  }
  if (words.length === 0) return sentence
  const { 0: word, index } = random.pick(words)
  const cut = index + 3 + random.below(word.length - 5)
  return `${sentence.slice(0, cut)} ${sentence.slice(cut)}`
}

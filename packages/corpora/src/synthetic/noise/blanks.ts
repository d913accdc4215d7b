import type { Random } from '../random'

/** How Open-i and MIMIC-CXR mark what de-identification took out. */
const BLANKS = ['XXXX', '___'] as const

const WORD = /[A-Za-z][A-Za-z'-]*/g

/**
 * Blanks one to three words, as over-careful de-identification does to words it takes for names.
 *
 * @example blank('Streaky opacity in the lingula.', random) // 'XXXX opacity in the lingula.'
 */
export function blank(sentence: string, random: Random): string {
  const mark = random.pick(BLANKS)
  let blanked = sentence
  for (let left = 1 + (random.chance(25) ? 1 + random.below(2) : 0); left > 0; left--) {
    const words = [...blanked.matchAll(WORD)].filter(([word]) => word !== 'XXXX')
    if (words.length < 2) return blanked
    const { 0: word, index } = random.pick(words)
    const hyphen = word.indexOf('-') + 1 // "x-XXXX": often only the second half of a compound is taken
    blanked = blanked.slice(0, index + hyphen) + mark + blanked.slice(index + word.length)
  }
  return blanked
}

import type { Random } from '../random'

/** Lower case, upper case, or capitals at one word. */
export function changeCase(sentence: string, random: Random): string {
  switch (random.below(4)) {
    case 0:
    case 1:
      return sentence.toUpperCase()
    case 2:
      return sentence.toLowerCase()
    default: {
      const words = sentence.split(' ')
      const at = random.below(words.length)
      return words.map((word, i) => (i === at ? word.toUpperCase() : word)).join(' ')
    }
  }
}

type Slip = (sentence: string) => string

const SLIPS: readonly Slip[] = [
  (sentence) => sentence.replace(/\.$/, ''),
  (sentence) => sentence.replace(/\.$/, ''),
  (sentence) => sentence.replace(/\.$/, '..'),
  (sentence) => sentence.replace(/\.$/, ' .'),
  (sentence) => sentence.replaceAll(',', ''),
  (sentence) => sentence.replace(/, /, ','),
  (sentence) => sentence.replace(/, /, ' ,'),
  (sentence) => sentence.replace(/ (?=and|or|with|in|which)/, ', '),
  (sentence) => sentence.replace(/(?<=[a-z])\. /g, '.'),
  (sentence) => sentence.replace(/(?<=[a-z])\. (?=[A-Z])/, ' '),
  (sentence) => sentence.replace(/(?<=[a-z])\. ([A-Z])/, (_, letter: string) => `, ${letter.toLowerCase()}`),
  (sentence) => sentence.replace(/ /, '  '),
  (sentence) => sentence.replace(/ or /, '/'),
  (sentence) => sentence.replace(/ (?:is|are) /, ' '),
  (sentence) => sentence.replace(/ (?:the|a|an) /, ' '),
  (sentence) => sentence.replace(/^(?:There (?:is|are)|The) (\w)/, (_, letter: string) => letter.toUpperCase()),
]

/** Loses, doubles or misplaces punctuation, runs sentences together, or drops a little word. */
export function mispunctuate(sentence: string, random: Random): string {
  const first = random.below(SLIPS.length)
  for (let i = 0; i < SLIPS.length; i++) {
    const slipped = SLIPS[(first + i) % SLIPS.length](sentence)
    if (slipped !== sentence) return slipped
  }
  return sentence
}

/**
 * Turns what the grammar derives into a written sentence: "a/an" becomes the article that the next word asks for, "^" makes
 * the next letter a capital, a word given twice in a row is said once, blanks and punctuation are set right, and the sentence
 * gets its capital and its full stop.
 *
 * @example realize('there is a/an ill-defined  opacity , unchanged') // 'There is an ill-defined opacity, unchanged.'
 */
export function realize(derived: string): string {
  const text = derived
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;:?])/g, '')
    .replace(/\b([a-z]+) \1(?= )/g, '$1')
    .replace(/\ba\/an (?=(\S+))/g, (_, word: string) => (takesAn(word) ? 'an ' : 'a '))
    .replace(/\^ ?([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll('^', '')
    .trim()
  const sentence = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.?!:]$/.test(sentence) ? sentence : `${sentence}.`
}

/** By sound: "an ET tube", "an 8 mm nodule", "a unilateral effusion", "an NG tube", "an S-shaped scoliosis". */
function takesAn(word: string): boolean {
  if (/^(?:uni|eu|us)/i.test(word)) return false
  if (/^(?:8|11\b|18\b)/.test(word)) return true
  if (/^[A-Z](?![a-z])/.test(word)) return /^[AEFHILMNORSX]/.test(word)
  return /^[aeiou]/i.test(word)
}

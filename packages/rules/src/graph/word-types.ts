/** What the parser knows a word by: the word itself where it was common in training, else its ending. */
export interface Vocabulary {
  /** In the order of their numbers, as `wordForm` gives them. */
  readonly words: readonly string[]
  /** Endings of one to three letters, in the order of their numbers; the empty one comes first. */
  readonly endings: readonly string[]
  /** `[words]` and `[endings]`: the number of the part of speech that each mostly has. */
  readonly wordTags: Uint8Array
  readonly endingTags: Uint8Array
}

/** Numbers are alike: "3.5" is "0.0". */
export function wordForm(word: string): string {
  return HAS_DIGIT.test(word) ? word.replace(DIGITS, '0') : word
}

const HAS_DIGIT = /\d/
const DIGITS = /\d/g
export const LONGEST_ENDING = 3

/** The number of the longest ending of a word form that is in `numbers`. */
export function endingOf(form: string, numbers: ReadonlyMap<string, number>): number {
  for (let length = Math.min(LONGEST_ENDING, form.length - 1); length > 0; length--) {
    const number = numbers.get(form.slice(-length))
    if (number !== undefined) return number
  }
  return 0
}

import type { Student } from '../student'
import type { Word, WordText } from './word'

/**
 * Words as people see them: letters and digits, with hyphens and apostrophes between them and points and commas between
 * digits ("right-sided", "1.5"); each other mark by itself.
 */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:(?:[-'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\S/gu

/**
 * Splits a text into words and finds the tokens of each.
 *
 * A word ends where the tokens of the text up to there are the first tokens of the whole text. Where a tokenizer reads
 * several words as one (ALBERT's joins a mark to the word before it in some places), they are one word here too.
 *
 * Throws `RangeError` where the text has more tokens than the model has positions, or no words.
 */
export function readWords({ model, tokenizer }: Student, text: string): WordText {
  const ids = tokenizer.encode(text)
  const { maxPositions } = model.config
  if (ids.length > maxPositions) {
    throw new RangeError(
      `${ids.length} tokens are more than the model's ${maxPositions} positions; give a sentence a text`,
    )
  }
  const matches = [...text.matchAll(WORDS)]
  const words: Word[] = []
  let firstToken = 1
  let start: number | undefined
  for (const [index, match] of matches.entries()) {
    start ??= match.index
    const end = match.index + match[0].length
    const isLast = index === matches.length - 1
    const endToken = isLast ? ids.length - 1 : tokensUpTo(tokenizer.encode(text.slice(0, end)), ids)
    if (endToken === undefined || endToken === firstToken) continue
    words.push({ text: text.slice(start, end), start, end, firstToken, endToken })
    firstToken = endToken
    start = undefined
  }
  if (words.length === 0) throw new RangeError('The text has no words to explain')
  return { ids, words }
}

/** How many tokens the beginning of a text has, `[CLS]` included, or none where they are not those of the whole text. */
function tokensUpTo(beginning: Int32Array, whole: Int32Array): number | undefined {
  const count = beginning.length - 1
  return beginning.subarray(0, count).every((id, index) => id === whole[index]) ? count : undefined
}

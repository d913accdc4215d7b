import type { Tokens } from '../text/tokens'
import { wordSet } from '../vocabulary/word-set'

/** Words that sentences on a chest have, and dates, titles and names have not. */
const SENTENCE_WORDS: ReadonlySet<string> = wordSet(
  'is are was were no there has have normal clear unremarkable without seen within stable demonstrates demonstrate shows show remains remain unchanged ' +
    'evidence intact identified noted appears appear enlarged improved increased decreased bilateral',
)
const FEWEST_WORDS = 3
const TOKENS_READ = 80

/** Whether running text, rather than a date or a title, stands from `start` to before `end`. */
export function isProse(tokens: Tokens, start: number, end: number): boolean {
  let words = 0
  let sentence = false
  for (let at = start; at < end && at < start + TOKENS_READ; at++) {
    if (!tokens.isWord(at)) continue
    words++
    sentence ||= SENTENCE_WORDS.has(tokens.word(at))
  }
  return sentence && words >= FEWEST_WORDS
}

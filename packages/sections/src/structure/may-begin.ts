import { END_MARK_FIRST_WORDS } from '../closings/end-mark'
import { SIGNATURE_FIRST_WORDS } from '../closings/signature'
import { MARKS_AFTER_HEADERS } from '../headers/match-header'
import { hasLowerCase } from '../text/casing'
import { endsSentence } from '../text/sentence-end'
import { GAP_NONE, MARK, type Tokens } from '../text/tokens'
import { isLongEnoughToCorrect } from '../vocabulary/misspelling'
import { FORMER, MODIFIERS, SUPPLEMENTARY } from '../vocabulary/modifiers'
import { PHRASES_BY_FIRST_WORD } from '../vocabulary/phrase-index'

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...PHRASES_BY_FIRST_WORD.keys(),
  ...MODIFIERS,
  ...SUPPLEMENTARY,
  ...FORMER,
  ...END_MARK_FIRST_WORDS,
  ...SIGNATURE_FIRST_WORDS,
])

/**
 * Whether a boundary may begin at a token: at a line's start, at marks that stand apart, at a word that headers begin with,
 * or at one that may be such a word misspelt. It spares a report's other words, nearly all, from being looked at closely.
 */
export function mayBegin(tokens: Tokens, token: number): boolean {
  if (tokens.beginsLine(token)) return true
  if (tokens.kinds[token] === MARK) {
    return tokens.gaps[token] !== GAP_NONE || endsSentence(tokens, token - 1) || tokens.mark(token) === '|'
  }
  if (!tokens.isWord(token)) return false
  const word = tokens.word(token)
  if (FIRST_WORDS.has(word)) return true
  return (
    isLongEnoughToCorrect(word) && (MARKS_AFTER_HEADERS.has(tokens.mark(token + 1)) || !hasLowerCase(tokens.raw(token)))
  )
}

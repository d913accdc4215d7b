import { hasLowerCase, type Casing, type ReportCasing } from '../text/casing'
import { endsSentence } from '../text/sentence-end'
import type { Tokens } from '../text/tokens'

const WORDS_LOOKED_AT = 4
const TOKENS_LOOKED_AT = 10

/** How far a header's words, from `start` to before `end`, stand out in case from the words around them. */
export function contrastOf(
  tokens: Tokens,
  start: number,
  end: number,
  casing: Casing,
  reportCasing: ReportCasing,
): 0 | 1 | 2 {
  if (reportCasing === 'upper' || casing === 'lower') return 0
  if (casing === 'title') return isSmall(tokens, start - 1) && !tokens.beginsLine(start) ? 1 : 0
  // "NO ACUTE FINDINGS. Stable chest.": the stop ends a sentence in capitals.
  if (endsSentence(tokens, end - 1) && isCapital(tokens, start - 1) && !tokens.beginsLine(start)) return 0
  const after = caseAround(tokens, end, 1)
  const before = caseAround(tokens, start - 1, -1)
  if (after === 'small' || (after === 'none' && before === 'small')) return 2
  return before === 'small' || (before === 'none' && after === 'none') ? 1 : 0
}

function isSmall(tokens: Tokens, token: number): boolean {
  return tokens.isWord(token) && hasLowerCase(tokens.raw(token).charAt(0))
}

function isCapital(tokens: Tokens, token: number): boolean {
  return tokens.isWord(token) && !hasLowerCase(tokens.raw(token))
}

/** Whether any of the next few words in a direction has a small letter. */
function caseAround(tokens: Tokens, from: number, step: 1 | -1): 'small' | 'capital' | 'none' {
  let words = 0
  for (let looked = 0, at = from; looked < TOKENS_LOOKED_AT && words < WORDS_LOOKED_AT; looked++, at += step) {
    if (at < 0 || at >= tokens.count) break
    if (!tokens.isWord(at)) continue
    if (hasLowerCase(tokens.raw(at))) return 'small'
    words++
  }
  return words === 0 ? 'none' : 'capital'
}

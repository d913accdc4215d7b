import { WORD, type Tokens } from './tokens'

/** How a word or a phrase is written. */
export type Casing = 'upper' | 'title' | 'lower'

/** How a whole report is written: `mixed` as sentences are, or in one case throughout, where case says nothing of headers. */
export type ReportCasing = 'mixed' | 'upper' | 'lower'

/** Casing of the words among the tokens from `start` to before `end`. */
export function casingOf(tokens: Tokens, start: number, end: number): Casing {
  let words = ''
  for (let token = start; token < end; token++) if (tokens.kinds[token] === WORD) words += tokens.raw(token)
  if (words === words.toUpperCase() && words !== words.toLowerCase()) return 'upper'
  return words.charAt(0) === words.charAt(0).toLowerCase() ? 'lower' : 'title'
}

/** Whether a word has a small letter. */
export function hasLowerCase(word: string): boolean {
  return word !== word.toUpperCase()
}

/** Below this share of letters in the other case a report counts as written in one case. */
const STRAY_SHARE = 0.02

export function reportCasing(tokens: Tokens): ReportCasing {
  let upper = 0
  let lower = 0
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== WORD) continue
    const word = tokens.raw(token)
    for (const letter of word) {
      if (letter >= 'a' && letter <= 'z') lower++
      else if (letter >= 'A' && letter <= 'Z') upper++
    }
  }
  const stray = STRAY_SHARE * (upper + lower)
  if (lower <= stray) return 'upper'
  return upper <= stray / 4 ? 'lower' : 'mixed'
}

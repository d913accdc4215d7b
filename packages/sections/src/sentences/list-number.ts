import { hasLowerCase, type ReportCasing } from '../text/casing'
import { endsSentence } from '../text/sentence-end'
import { GAP_NONE, MARK, NUMBER, WORD, type Tokens } from '../text/tokens'

/** Higher numbers are measures rather than items of a list. */
const HIGHEST_NUMBER = 30

/**
 * Value of the list number at a token (`2.`, `3)`), or `undefined`. It begins a line or comes after a sentence; within a line
 * it may also follow an item without a stop, if it is the number after `last`.
 */
export function listNumberAt(tokens: Tokens, token: number, last: number, casing: ReportCasing): number | undefined {
  const mark = token + 1
  const next = token + 2
  if (tokens.kinds[token] !== NUMBER || tokens.kinds[mark] !== MARK || tokens.gaps[mark] !== GAP_NONE) return undefined
  if ((tokens.raw(mark) !== '.' && tokens.raw(mark) !== ')') || next >= tokens.count) return undefined
  const value = Number(tokens.raw(token))
  if (!Number.isInteger(value) || value < 1 || value > HIGHEST_NUMBER) return undefined
  if (tokens.beginsLine(token) || endsSentence(tokens, token - 1) || tokens.mark(token - 1) === ':') return value
  const begins = tokens.kinds[next] === WORD && (casing !== 'mixed' || !hasLowerCase(tokens.raw(next).charAt(0)))
  return value === last + 1 && last > 0 && tokens.gaps[token] !== GAP_NONE && tokens.gaps[next] !== GAP_NONE && begins
    ? value
    : undefined
}

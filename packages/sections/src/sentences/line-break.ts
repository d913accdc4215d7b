import { hasLowerCase } from '../text/casing'
import { isSoftWrapped, mayBeWrapped, type ReportLayout } from '../text/report-layout'
import { GAP_LINE, GAP_NONE, GAP_PARAGRAPH, type Tokens } from '../text/tokens'
import { OPENING_WORDS, STARTING_WORDS } from '../vocabulary/word-classes'
import { LEADING_ABBREVIATIONS } from './abbreviations'

const BULLETS = new Set('-*•–—·▪■□●○◦►▶→+'.split(''))

/** Whether the break before a token, which no stop precedes, parts sentences rather than wraps one. */
export function lineBreakEnds(tokens: Tokens, layout: ReportLayout, token: number): boolean {
  if (tokens.gaps[token] < GAP_LINE) return false
  if (tokens.gaps[token] === GAP_PARAGRAPH) return true
  const mark = tokens.mark(token)
  if (BULLETS.has(mark) && token + 1 < tokens.count && tokens.gaps[token + 1] !== GAP_NONE) return true
  const before = token - 1
  if (tokens.mark(before) === ':') return true
  if (
    tokens.mark(before) === ',' ||
    (tokens.mark(before) === '.' && LEADING_ABBREVIATIONS.has(tokens.word(before - 1)))
  )
    return false
  if (!mayBeWrapped(tokens, layout, token)) return true
  if (!tokens.isWord(token) || OPENING_WORDS.has(tokens.word(before)) || isSoftWrapped(tokens, layout, token))
    return false
  return layout.casing === 'mixed' ? !hasLowerCase(tokens.raw(token).charAt(0)) : STARTING_WORDS.has(tokens.word(token))
}

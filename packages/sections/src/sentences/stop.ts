import { hasLowerCase, type ReportCasing } from '../text/casing'
import { GAP_LINE, GAP_NONE, NUMBER, type Tokens } from '../text/tokens'
import { STARTING_WORDS } from '../vocabulary/word-classes'
import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS, NUMBERED_ABBREVIATIONS } from './abbreviations'

const CLOSING_MARKS = new Set([')', ']', '}', '"', '”', '’', "'"])

/** The token after a stop and what closes with it (`.)`, `."`), or `undefined` where the stop ends no sentence. */
export function sentenceEndAt(tokens: Tokens, stop: number, casing: ReportCasing): number | undefined {
  const mark = tokens.mark(stop)
  if (stop === 0 || (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') || tokens.gaps[stop] !== GAP_NONE)
    return undefined
  let end = stop + 1
  while (end < tokens.count && tokens.gaps[end] === GAP_NONE && CLOSING_MARKS.has(tokens.mark(end))) end++
  if (end >= tokens.count) return end
  return (mark === '.' ? periodEnds(tokens, stop, end, casing) : tokens.gaps[end] !== GAP_NONE || tokens.isWord(end))
    ? end
    : undefined
}

function periodEnds(tokens: Tokens, stop: number, next: number, casing: ReportCasing): boolean {
  const before = stop - 1
  const word = tokens.word(before)
  const tight = tokens.gaps[next] === GAP_NONE
  // A mark that touches the stop goes on with it: "Roe, M.D., on".
  if (tokens.mark(next) !== '' && tight) return false
  if (
    tokens.isWord(before) &&
    tokens.kinds[before - 1] === NUMBER &&
    tokens.gaps[before] === GAP_NONE &&
    word === 'st'
  ) {
    return beginsSentence(tokens, next, casing)
  }
  if (isDotted(tokens, stop)) return !tight && !isExample(tokens, stop) && plainlyBegins(tokens, next, casing)
  if (LEADING_ABBREVIATIONS.has(word)) return false
  if (NUMBERED_ABBREVIATIONS.has(word) && tokens.kinds[next] === NUMBER) return false
  if (CLOSING_ABBREVIATIONS.has(word)) return beginsSentence(tokens, next, casing)
  if (isInitial(tokens, before)) return plainlyBegins(tokens, next, casing)
  if (tight) return word.length > 1 && beginsSentence(tokens, next, casing)
  return casing !== 'mixed' || tokens.gaps[next] >= GAP_LINE || word.length > 3 || beginsSentence(tokens, next, casing)
}

/** Whether the stop is the second or a later one of `p.m.`, or stands within it. */
function isDotted(tokens: Tokens, stop: number): boolean {
  const within = isLetter(tokens, stop + 1) && tokens.gaps[stop + 1] === GAP_NONE && isLetter(tokens, stop - 1)
  const last =
    isLetter(tokens, stop - 1) &&
    tokens.mark(stop - 2) === '.' &&
    isLetter(tokens, stop - 3) &&
    tokens.gaps[stop - 1] === GAP_NONE
  return within || last
}

/** "e.g." and "i.e." always lead on. */
function isExample(tokens: Tokens, stop: number): boolean {
  const letters = tokens.word(stop - 3) + tokens.word(stop - 1)
  return letters === 'eg' || letters === 'ie'
}

function isLetter(tokens: Tokens, token: number): boolean {
  return token >= 0 && tokens.isWord(token) && tokens.ends[token] - tokens.starts[token] === 1
}

function isInitial(tokens: Tokens, token: number): boolean {
  return isLetter(tokens, token) && !hasLowerCase(tokens.raw(token))
}

/** Whether a sentence may begin here: with a capital, a number or a mark, or, where case says nothing, with any word. */
function beginsSentence(tokens: Tokens, token: number, casing: ReportCasing): boolean {
  if (!tokens.isWord(token)) return true
  if (casing === 'mixed') return !hasLowerCase(tokens.raw(token).charAt(0))
  return STARTING_WORDS.has(tokens.word(token))
}

/** Whether one begins here with a word that hardly begins a name. */
function plainlyBegins(tokens: Tokens, token: number, casing: ReportCasing): boolean {
  return (
    tokens.gaps[token] >= GAP_LINE || (beginsSentence(tokens, token, casing) && STARTING_WORDS.has(tokens.word(token)))
  )
}

import type { KnownSectionName } from '../section'
import { GAP_LINE, GAP_NONE, NUMBER, type Tokens } from '../text/tokens'
import { CLAUSE_WORDS } from '../vocabulary/administration'
import { QUALIFYING_WORDS } from '../vocabulary/word-classes'
import { wordSet } from '../vocabulary/word-set'

/** What may stand between a header's name and its colon. */
export interface Qualifier {
  /** `bracket`: `(2 views)`, `#1`, `[PRELIMINARY]`; `words`: `OF CHEST 5/5/2020`. */
  readonly kind: 'none' | 'bracket' | 'words'
  readonly end: number
}

const MOST_TOKENS = 14
const MARKS = new Set([',', '.', '/', '-', '–', '#', '&'])
const DASHES = new Set(['-', '–', '—'])
const MONTHS = wordSet(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
)
/** Names whose headers tell who wrote and when. */
const ATTRIBUTED: ReadonlySet<KnownSectionName> = new Set(['addendum', 'wet read'])

export function readQualifier(tokens: Tokens, start: number, name: KnownSectionName): Qualifier {
  const bracket = readBracket(tokens, start) ?? readOrdinal(tokens, start) ?? start
  const words = readWords(tokens, bracket, name)
  if (words !== undefined) return { kind: 'words', end: words }
  return bracket > start ? { kind: 'bracket', end: bracket } : { kind: 'none', end: start }
}

function readBracket(tokens: Tokens, start: number): number | undefined {
  const open = tokens.mark(start)
  if ((open !== '(' && open !== '[') || tokens.gaps[start] >= GAP_LINE) return undefined
  const close = open === '(' ? ')' : ']'
  for (let at = start + 1; at < start + MOST_TOKENS && at < tokens.count && tokens.gaps[at] < GAP_LINE; at++) {
    if (tokens.mark(at) === close) return at + 1
  }
  return undefined
}

/** `#1`, `No. 2`, or a number right before the colon. */
function readOrdinal(tokens: Tokens, start: number): number | undefined {
  if (tokens.beginsLine(start)) return undefined
  const at = tokens.mark(start) === '#' ? start + 1 : start
  if (tokens.kinds[at] !== NUMBER || tokens.gaps[at] >= GAP_LINE) return undefined
  return at > start || tokens.mark(at + 1) === ':' ? at + 1 : undefined
}

/** The end of words that lead up to a colon, or `undefined` where no colon ends them. */
function readWords(tokens: Tokens, start: number, name: KnownSectionName): number | undefined {
  const anyWords = ATTRIBUTED.has(name)
  // A dash ends the name: what comes after it is text, such as the first organ's header.
  if (DASHES.has(tokens.mark(start))) return undefined
  for (let at = start; at < start + MOST_TOKENS && at < tokens.count && tokens.gaps[at] < GAP_LINE; at++) {
    const mark = tokens.mark(at)
    if (mark === ':') return at > start ? at : undefined
    // A stop that ends a sentence ends the header; one within "5 p.m." is followed by a letter or a comma.
    const stops = mark === '.' && tokens.gaps[at + 1] !== GAP_NONE && tokens.ends[at - 1] - tokens.starts[at - 1] > 2
    if (stops || !isQualifying(tokens, at, anyWords)) return undefined
  }
  return undefined
}

function isQualifying(tokens: Tokens, token: number, anyWords: boolean): boolean {
  if (tokens.kinds[token] === NUMBER) return true
  if (!tokens.isWord(token)) return MARKS.has(tokens.mark(token))
  const word = tokens.word(token)
  return QUALIFYING_WORDS.has(word) || MONTHS.has(word) || (anyWords && !CLAUSE_WORDS.has(word))
}

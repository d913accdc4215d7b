import type { KnownSectionName } from '../section'
import { GAP_LINE, GAP_NONE, type Tokens } from '../text/tokens'
import { CLAUSE_WORDS } from '../vocabulary/administration'
import { correctHeaderWord } from '../vocabulary/misspelling'
import { FORMER, MODIFIERS, SUPPLEMENTARY } from '../vocabulary/modifiers'
import { PHRASES_BY_FIRST_WORD, isWordOrPlural, type IndexedPhrase } from '../vocabulary/phrase-index'
import { CONTINUING_WORDS, OPENING_WORDS } from '../vocabulary/word-classes'
import type { PhraseStrength, Stand } from '../vocabulary/section-phrases'

/** One of the names that a header's words give. */
export interface NamedPhrase {
  readonly name: KnownSectionName
  readonly standsFor?: Stand
}

/** The words of a header, before any mark. */
export interface PhraseMatch {
  /** More than one where a header joins sections. */
  readonly names: readonly NamedPhrase[]
  readonly strength: PhraseStrength
  readonly misspelt: boolean
  /** Whether a word such as `chest` or `final` stands before the name, or one such as `other` that makes it a part of a section. */
  readonly modified: 'no' | 'described' | 'supplement'
  /** The token after the words. */
  readonly end: number
}

const STRENGTHS: readonly PhraseStrength[] = ['common', 'plain', 'core']
const JOINERS = new Set(['and', '&', '/', '+', 'or', ',', '\\', '-'])
const MOST_MODIFIERS = 4
const MOST_JOINED = 3

export interface PhraseOptions {
  /**
   * Which words may stand before the name: none within a sentence, where they may be its last ones; else those that are
   * known to describe, and at the start of a line any that make no clause.
   */
  readonly modifiers: 'none' | 'known' | 'any'
  /** Whether misspelt words are corrected. */
  readonly correct: boolean
}

/** Reads the words of a section header at a token: modifiers, a known phrase, and further ones joined to it. */
export function matchPhrase(tokens: Tokens, start: number, options: PhraseOptions): PhraseMatch | undefined {
  const first = matchModifiedPhrase(tokens, start, options)
  if (!first) return undefined
  const parts = [first]
  for (let last = first; parts.length < MOST_JOINED;) {
    const next = joinedStart(tokens, last.end)
    const joined =
      next === undefined ? undefined : matchModifiedPhrase(tokens, next, { ...options, modifiers: 'known' })
    if (!joined) break
    parts.push(joined)
    last = joined
  }
  return {
    names: joinNames(parts.map(({ name }) => name)),
    strength: STRENGTHS[Math.max(...parts.map(({ strength }) => STRENGTHS.indexOf(strength)))],
    misspelt: parts.some(({ misspelt }) => misspelt),
    modified: first.modified,
    end: parts[parts.length - 1].end,
  }
}

/** Each name once, and without those that mean what another says: SUMMARY in "SUMMARY AND CONCLUSION". */
function joinNames(names: readonly NamedPhrase[]): readonly NamedPhrase[] {
  if (names.length === 1) return names
  return names.filter(
    ({ name, standsFor }, i) =>
      names.findIndex((other) => other.name === name) === i &&
      !names.some((other) => other.name === standsFor || (standsFor === 'reading' && other.name === 'impression')),
  )
}

interface ModifiedPhrase extends Omit<PhraseMatch, 'names'> {
  readonly name: NamedPhrase
}

function matchModifiedPhrase(tokens: Tokens, start: number, options: PhraseOptions): ModifiedPhrase | undefined {
  let longest: ModifiedPhrase | undefined
  let modified: PhraseMatch['modified'] = 'no'
  let former = false
  let at = start
  const most = options.modifiers === 'none' ? 0 : MOST_MODIFIERS
  for (let modifiers = 0; modifiers <= most; modifiers++) {
    const match = matchExactPhrase(tokens, at) ?? (options.correct ? matchMisspeltPhrase(tokens, at) : undefined)
    if (match && match.end > (longest?.end ?? start)) {
      const { group, end, misspelt } = match
      const name: NamedPhrase = former ? { name: 'comparison' } : { name: group.name, standsFor: group.standsFor }
      longest = { name, strength: group.strength, misspelt, modified, end }
    }
    // Some words are a header by themselves and a modifier of the next: PRIOR, and PRIOR FINDINGS.
    const word = tokens.word(at)
    if (FORMER.has(word)) former = true
    else if (!MODIFIERS.has(word)) {
      if (!SUPPLEMENTARY.has(word) && !(options.modifiers === 'any' && mayDescribe(tokens, at))) break
      modified = 'supplement'
    }
    if (modified === 'no') modified = 'described'
    const next = nextWordOfPhrase(tokens, at)
    if (next === undefined) break
    at = next
  }
  return longest
}

function mayDescribe(tokens: Tokens, token: number): boolean {
  const word = tokens.word(token)
  return tokens.isWord(token) && !OPENING_WORDS.has(word) && !CONTINUING_WORDS.has(word) && !CLAUSE_WORDS.has(word)
}

interface ExactMatch {
  readonly group: IndexedPhrase['group']
  readonly end: number
  readonly misspelt: boolean
}

function matchExactPhrase(tokens: Tokens, start: number): ExactMatch | undefined {
  return matchFrom(tokens, start, tokens.word(start), false)
}

function matchMisspeltPhrase(tokens: Tokens, start: number): ExactMatch | undefined {
  if (!tokens.isWord(start)) return undefined
  const corrected = correctHeaderWord(tokens.word(start))
  return corrected === undefined ? undefined : matchFrom(tokens, start, corrected, true)
}

function matchFrom(tokens: Tokens, start: number, firstWord: string, misspelt: boolean): ExactMatch | undefined {
  for (const { words, group } of PHRASES_BY_FIRST_WORD.get(firstWord) ?? []) {
    let last = start
    let i = 1
    for (; i < words.length; i++) {
      const next = nextWordOfPhrase(tokens, last)
      if (next === undefined || !isWordOrPlural(tokens.word(next), words[i])) break
      last = next
    }
    if (i === words.length) return { group, end: afterPlural(tokens, last + 1), misspelt }
  }
  return undefined
}

/** The next word on the line, across a space, a hyphen or an underscore. */
function nextWordOfPhrase(tokens: Tokens, token: number): number | undefined {
  const next = token + 1
  if (next >= tokens.count || tokens.gaps[next] >= GAP_LINE) return undefined
  if (tokens.isWord(next)) return next
  const joins = tokens.mark(next) === '-' || tokens.mark(next) === '_'
  return joins && tokens.gaps[next] === GAP_NONE && tokens.isWord(next + 1) && tokens.gaps[next + 1] < GAP_LINE
    ? next + 1
    : undefined
}

/** Steps over the `(s)` of `FINDING(S)`. */
function afterPlural(tokens: Tokens, token: number): number {
  const written =
    tokens.mark(token) === '(' &&
    tokens.gaps[token] === GAP_NONE &&
    tokens.word(token + 1) === 's' &&
    tokens.mark(token + 2) === ')'
  return written ? token + 3 : token
}

function joinedStart(tokens: Tokens, token: number): number | undefined {
  const next = token + 1
  if (next >= tokens.count || tokens.gaps[token] >= GAP_LINE || tokens.gaps[next] >= GAP_LINE) return undefined
  const joiner = tokens.raw(token).toLowerCase()
  if (!JOINERS.has(joiner)) return undefined
  const tight = tokens.gaps[token] === GAP_NONE && tokens.gaps[next] === GAP_NONE
  if (joiner === '-' && !tight) return undefined
  // "and/or", and "& / or" as OCR leaves it.
  if (joiner === 'and' && tokens.mark(next) === '/' && tokens.word(next + 1) === 'or') return next + 2
  return next
}

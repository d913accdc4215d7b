import { casingOf, hasLowerCase, type Casing } from '../text/casing'
import type { ReportLayout } from '../text/report-layout'
import { GAP_LINE, type Tokens } from '../text/tokens'
import { contrastOf } from './contrast'
import { readDecoration } from './decoration'
import { ECHO_WEIGHT, HEADER_WEIGHT, weigh } from './evidence'
import { followingOf } from './following'
import { matchPhrase, type NamedPhrase, type PhraseMatch } from './match-phrase'
import { followsUnfinishedLine, leadOf, positionOf, type Position } from './position'
import { isStyled, type HeaderStyle, type Styled } from './header-style'
import { readQualifier } from './qualifier'
import { readTerminator, type TerminatorKind } from './terminator'

/** A header whose words are known to name sections. */
export interface SectionHeader {
  readonly kind: 'section'
  readonly names: readonly NamedPhrase[]
  readonly modified: PhraseMatch['modified']
  readonly casing: Casing
  readonly position: Position
  readonly terminator: TerminatorKind
  readonly beginsParagraph: boolean
  readonly bulleted: boolean
  readonly number: number | undefined
  /** Its first token, and the token after it. */
  readonly start: number
  readonly end: number
}

/**
 * Reads a known section header at a token, or `undefined` where the evidence says that there is none.
 *
 * @param headerEnd the token after the header found last
 * @param style how the report's other headers are written, where that is known
 * @param onDoubtful called with what would be a header if the others were written like it
 */
export function matchHeader(
  tokens: Tokens,
  layout: ReportLayout,
  start: number,
  headerEnd: number,
  style: HeaderStyle | undefined,
  onDoubtful: (header: Styled) => void,
): SectionHeader | undefined {
  const decoration = readDecoration(tokens, start)
  const word = decoration.end
  if (!tokens.isWord(word)) return undefined
  const position = positionOf(tokens, layout, start, word, headerEnd)
  const correct = mayBeMisspelt(tokens, layout, word, position)
  const parted = word > start || tokens.emphasized.has(word) || (position !== 'within' && position !== 'after header')
  const phrase =
    matchPhrase(tokens, word, { modifiers: parted ? 'known' : 'none', correct }) ??
    (tokens.beginsLine(start) ? withColon(tokens, matchPhrase(tokens, word, { modifiers: 'any', correct })) : undefined)
  if (!phrase || !isAlike(tokens, word, phrase.end)) return undefined
  const { name } = phrase.names[0]
  const qualifier = readQualifier(tokens, phrase.end, name)
  const terminator = readTerminator(tokens, start, decoration, qualifier.end)
  const casing = casingOf(tokens, word, phrase.end)
  const styled = { casing, position, terminator: terminator.kind }
  const weight = weigh({
    position,
    lead: leadOf(tokens, start, headerEnd),
    unfinished: followsUnfinishedLine(tokens, layout, start, headerEnd),
    terminator: terminator.kind,
    enclosed: terminator.enclosed,
    casing,
    contrast: contrastOf(tokens, start, terminator.end, casing, layout.casing),
    reportCasing: layout.casing,
    flat: layout.flat,
    strength: phrase.strength,
    stands: phrase.names.some(({ standsFor }) => standsFor !== undefined),
    misspelt: phrase.misspelt,
    qualified: qualifier.kind === 'words',
    following: followingOf(tokens, terminator.end, name, layout.casing),
    capitalFollows: !hasLowerCase(tokens.raw(terminator.end).charAt(0)),
    echoed: style !== undefined && isStyled(styled, style, layout.flat),
  })
  if (weight < HEADER_WEIGHT) {
    if (weight >= HEADER_WEIGHT - ECHO_WEIGHT) onDoubtful(styled)
    return undefined
  }
  return {
    kind: 'section',
    names: phrase.names,
    modified: phrase.modified,
    casing,
    position,
    terminator: terminator.kind,
    beginsParagraph: tokens.beginsParagraph(start),
    bulleted: decoration.marks.some((mark) => BULLETS.has(mark)) && !terminator.enclosed,
    number: decoration.number,
    start,
    end: terminator.end,
  }
}

/** What a line begins with is a header of unknown words only where a colon shows it. */
function withColon(tokens: Tokens, phrase: PhraseMatch | undefined): PhraseMatch | undefined {
  return phrase && phrase.strength !== 'common' && tokens.mark(phrase.end) === ':' ? phrase : undefined
}

/** After one of these marks' words a slip is worth looking for. */
export const MARKS_AFTER_HEADERS: ReadonlySet<string> = new Set(':-–—*_/])}>'.split(''))
const BULLETS = new Set('*•-–·▪■□●○◦►▶→+'.split(''))

/** A slip is looked for only where a header is likely: correcting each word of a report would take long and find false ones. */
function mayBeMisspelt(tokens: Tokens, layout: ReportLayout, word: number, position: Position): boolean {
  if (position === 'line' || contrastOf(tokens, word, word + 1, casingOf(tokens, word, word + 1), layout.casing) === 2)
    return true
  const next = word + 1
  return next < tokens.count && tokens.gaps[next] < GAP_LINE && MARKS_AFTER_HEADERS.has(tokens.mark(next))
}

/** Words of one header are written alike: in "chest FINDINGS" the first belongs to what stands before. */
function isAlike(tokens: Tokens, start: number, end: number): boolean {
  if (end - start === 1 || casingOf(tokens, end - 1, end) !== 'upper') return true
  return casingOf(tokens, start, start + 1) === 'upper' || !tokens.isWord(end - 1)
}

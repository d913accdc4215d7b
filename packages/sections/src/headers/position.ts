import { isSoftWrapped, mayBeWrapped, type ReportLayout } from '../text/report-layout'
import { endsSentence } from '../text/sentence-end'
import { hasLowerCase } from '../text/casing'
import { GAP_NONE, GAP_WIDE, type Tokens } from '../text/tokens'
import { ADJECTIVES, ATTRIBUTES, OPENING_WORDS } from '../vocabulary/word-classes'

/** Where a header would stand. A `continuation` begins a line but goes on with the sentence of the line before. */
export type Position = 'line' | 'continuation' | 'after header' | 'sentence' | 'within'

const SEPARATORS = new Set('|/;-–—•*~:>'.split(''))

/**
 * @param start the first token, marks before the words included
 * @param word the first word
 * @param headerEnd the token after the header found last
 */
export function positionOf(
  tokens: Tokens,
  layout: ReportLayout,
  start: number,
  word: number,
  headerEnd: number,
): Position {
  const previous = start - 1
  if (tokens.beginsLine(start)) {
    const goesOn =
      start === word &&
      followsUnfinishedLine(tokens, layout, start, headerEnd) &&
      (isSoftWrapped(tokens, layout, start) || (layout.casing === 'mixed' && !hasUpperInitial(tokens, word)))
    return goesOn ? 'continuation' : 'line'
  }
  if (start === headerEnd) return 'after header'
  const parted =
    endsSentence(tokens, previous) || tokens.gaps[start] >= GAP_WIDE || SEPARATORS.has(tokens.mark(previous))
  return parted ? 'sentence' : 'within'
}

/** Whether the line before stops without ending a sentence, and is as long as wrapping leaves it. */
export function followsUnfinishedLine(tokens: Tokens, layout: ReportLayout, start: number, headerEnd: number): boolean {
  const previous = start - 1
  return (
    mayBeWrapped(tokens, layout, start) &&
    previous >= headerEnd &&
    !endsSentence(tokens, previous) &&
    tokens.mark(previous) !== ':'
  )
}

function hasUpperInitial(tokens: Tokens, word: number): boolean {
  return !hasLowerCase(tokens.raw(word).charAt(0))
}

/** What the word before leads one to expect: the rest of its phrase (`the`, `with`), a noun (`acute`), perhaps one, or nothing. */
export type Lead = 'open' | 'attribute' | 'adjective' | 'none'

export function leadOf(tokens: Tokens, start: number, headerEnd: number): Lead {
  const previous = start - 1
  if (start === headerEnd || tokens.beginsParagraph(start) || !tokens.isWord(previous)) return 'none'
  const word = tokens.word(previous)
  // The letter of "N/A" is no article.
  if (word.length === 1 && tokens.gaps[previous] === GAP_NONE) return 'none'
  if (OPENING_WORDS.has(word)) return 'open'
  if (ATTRIBUTES.has(word)) return 'attribute'
  return ADJECTIVES.has(word) ? 'adjective' : 'none'
}

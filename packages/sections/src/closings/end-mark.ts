import { readDecoration } from '../headers/decoration'
import { readTerminator } from '../headers/terminator'
import { casingOf } from '../text/casing'
import { endsSentence } from '../text/sentence-end'
import type { Tokens } from '../text/tokens'
import { phraseMatcher } from './phrase-matcher'

/** `END OF IMPRESSION`, `*** End of report ***`: what stood before is over, and nothing new begins. */
export interface EndMark {
  readonly kind: 'end'
  readonly start: number
  readonly end: number
}

const PARTS =
  'impression/impressions/report/addendum/findings/document/dictation/transcription/summary/text/conclusion/study/interpretation/read/message'
const matchEnd = phraseMatcher([
  `end of ${PARTS}`,
  `end ${PARTS}`,
  `end of the ${PARTS}`,
  `end of this ${PARTS}`,
  `end of final/preliminary/radiology/diagnostic/wet/imaging/original/clinical/medical ${PARTS}`,
])

export const END_MARK_FIRST_WORDS: readonly string[] = ['end', 'eof']

export function matchEndMark(tokens: Tokens, start: number): EndMark | undefined {
  const decoration = readDecoration(tokens, start)
  const end = matchEnd(tokens, decoration.end) ?? bareEnd(tokens, decoration.end)
  if (end === undefined) return undefined
  const parted = tokens.beginsLine(start) || endsSentence(tokens, start - 1)
  if (!parted && (casingOf(tokens, decoration.end, end) !== 'upper' || tokens.word(start - 1) === 'the'))
    return undefined
  const terminator = readTerminator(tokens, start, decoration, end)
  // "END" by itself is a mark only where nothing else is on its line.
  if (end === decoration.end + 1 && terminator.kind !== 'alone') return undefined
  return { kind: 'end', start, end: terminator.end }
}

function bareEnd(tokens: Tokens, at: number): number | undefined {
  return END_MARK_FIRST_WORDS.includes(tokens.word(at)) ? at + 1 : undefined
}

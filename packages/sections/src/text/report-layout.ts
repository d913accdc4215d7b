import { reportCasing, type ReportCasing } from './casing'
import { endsSentence } from './sentence-end'
import { GAP_LINE, type Tokens } from './tokens'

/** What is known of a report as a whole before any header is found. */
export interface ReportLayout {
  readonly casing: ReportCasing
  /** A report in one line: headers can only stand within it. */
  readonly flat: boolean
  /** Characters that a line holds where the text was wrapped to a width, else `Infinity`. */
  readonly wrapWidth: number
}

/** Narrower text is a list of short lines rather than wrapped. */
const NARROWEST_WRAP = 45
/** Wider lines are paragraphs, not wrapped ones. */
const WIDEST_WRAP = 140
/** Wrapping leaves lines shorter than the width by less than a long word. */
const RAGGED = 14
const FULL_LINES_OF_WRAPPED_TEXT = 2

export function readReportLayout(tokens: Tokens): ReportLayout {
  return { casing: reportCasing(tokens), flat: tokens.widthBefore.size <= 1, wrapWidth: wrapWidth(tokens) }
}

/** Only lines that stop within a sentence show where the text was wrapped. */
function wrapWidth(tokens: Tokens): number {
  let widest = 0
  for (const width of tokens.widthBefore.values()) widest = Math.max(widest, width)
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return Infinity
  let full = 0
  for (const [token, width] of tokens.widthBefore) {
    if (width > widest - RAGGED && tokens.gaps[token] === GAP_LINE && !endsSentence(tokens, token - 1)) full++
  }
  return full >= FULL_LINES_OF_WRAPPED_TEXT ? widest : Infinity
}

/** Whether a token begins its line only because it did not fit on the line before. */
export function isSoftWrapped(tokens: Tokens, layout: ReportLayout, token: number): boolean {
  if (tokens.gaps[token] !== GAP_LINE) return false
  const width = tokens.widthBefore.get(token) ?? 0
  return width + 1 + (tokens.ends[token] - tokens.starts[token]) > layout.wrapWidth
}

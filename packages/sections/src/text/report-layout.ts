import { reportCasing, type ReportCasing } from './casing'
import { endsSentence } from './sentence-end'
import { GAP_LINE, type Tokens } from './tokens'

/** What is known of a report as a whole before any header is found. */
export interface ReportLayout {
  readonly casing: ReportCasing
  /** A report flattened to one line or a few long ones: headers stand within them. */
  readonly flat: boolean
  /** Characters in the longest line. */
  readonly widest: number
  /** Characters that a line holds where the text was surely wrapped to a width, else `Infinity`. */
  readonly wrapWidth: number
}

/** Narrower text is a list of short lines rather than wrapped. */
const NARROWEST_WRAP = 45
/** Wider lines are paragraphs, not wrapped ones. */
const WIDEST_WRAP = 140
/** Wrapping leaves lines shorter than the width by less than a long word. */
const RAGGED = 14
const FULL_LINES_OF_WRAPPED_TEXT = 2
/** A line that was wrapped fills at least this share of the longest. */
const FILLED_SHARE = 0.75
const FLAT_LINE = 250

export function readReportLayout(tokens: Tokens): ReportLayout {
  let widest = 0
  let total = 0
  for (const width of tokens.widthBefore.values()) {
    widest = Math.max(widest, width)
    total += width
  }
  return {
    casing: reportCasing(tokens),
    flat: tokens.widthBefore.size <= 1 || total / tokens.widthBefore.size > FLAT_LINE,
    widest,
    wrapWidth: isWrapped(tokens, widest) ? widest : Infinity,
  }
}

/** Only lines that stop within a sentence show that the text was wrapped. */
function isWrapped(tokens: Tokens, widest: number): boolean {
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return false
  let full = 0
  for (const [token, width] of tokens.widthBefore) {
    if (width > widest - RAGGED && tokens.gaps[token] === GAP_LINE && !endsSentence(tokens, token - 1)) full++
  }
  return full >= FULL_LINES_OF_WRAPPED_TEXT
}

/** Whether a token begins its line surely because it did not fit on the line before. */
export function isSoftWrapped(tokens: Tokens, layout: ReportLayout, token: number): boolean {
  return tokens.gaps[token] === GAP_LINE && neededWidth(tokens, token) > layout.wrapWidth
}

/** Whether a token may begin its line because it did not fit on the line before. */
export function mayBeWrapped(tokens: Tokens, layout: ReportLayout, token: number): boolean {
  if (tokens.gaps[token] !== GAP_LINE || layout.widest > WIDEST_WRAP) return false
  return neededWidth(tokens, token) > FILLED_SHARE * layout.widest
}

function neededWidth(tokens: Tokens, token: number): number {
  return (tokens.widthBefore.get(token) ?? 0) + 1 + (tokens.ends[token] - tokens.starts[token])
}

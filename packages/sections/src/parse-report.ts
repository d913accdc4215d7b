import type { ParsedReport, Section, Span } from './section'
import { endOfPreliminaries } from './structure/end-of-preliminaries'
import { findBoundaries } from './structure/find-boundaries'
import { outline } from './structure/outline'
import { resolveNames, type NamedPart } from './structure/resolve-names'
import { trimRange } from './structure/trim'
import { readReportLayout } from './text/report-layout'
import { tokenize } from './text/tokenize'
import type { Tokens } from './text/tokens'

/**
 * Splits a report into its sections. A header is known by the evidence taken together: its words, its place in the line,
 * its case against the text around, the mark after it, and what stands before and follows. Sections whose header joins names
 * (`FINDINGS AND IMPRESSION:`) come once for each, over the same span; repeated ones come again. CONCLUSION, OPINION and
 * the like are named `impression`. A report without headers has no sections. Takes time linear in the length of the text.
 */
export function parseReport(text: string): ParsedReport {
  const tokens = tokenize(text)
  const parts = resolveNames(tokens, outline(tokens, findBoundaries(tokens, readReportLayout(tokens))))
  const hasFindings = parts.some(({ names }) => names.includes('findings'))
  const sections = parts.flatMap((part) => toSections(tokens, part, hasFindings))
  return { sections, unclaimed: unclaimedSpans(text, sections) }
}

/** One section for each name of a part. */
function toSections(tokens: Tokens, part: NamedPart, hasFindings: boolean): readonly Section[] {
  const header = toSpan(tokens, part.headerStart, part.start)
  const { start, end } = trimRange(tokens, part.start, endOfText(tokens, part, hasFindings))
  const span = start < end ? toSpan(tokens, start, end) : { text: '', start: header.end, end: header.end }
  return part.names.map((name) => ({ name, header: header.text, headerStart: header.start, ...span }))
}

function endOfText(tokens: Tokens, part: NamedPart, hasFindings: boolean): number {
  return part.names.includes('administrative') ? endOfLine(tokens, part) : endOfPreliminaries(tokens, part, hasFindings)
}

/** Who and when are told in one line. */
function endOfLine(tokens: Tokens, { start, end }: NamedPart): number {
  let at = Math.min(start + 1, end)
  while (at < end && !tokens.beginsLine(at)) at++
  return at
}

/** The text from one token to before another; empty before the first where there is none. */
function toSpan(tokens: Tokens, start: number, end: number): Span {
  const from = tokens.starts[start] ?? tokens.text.length
  const to = end > start ? tokens.ends[end - 1] : from
  return { text: tokens.text.slice(from, to), start: from, end: to }
}

/** What is left between headers and texts, without white space at its ends. */
function unclaimedSpans(text: string, sections: readonly Section[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  const leave = (to: number) => {
    const left = text.slice(from, Math.max(from, to))
    const trimmed = left.trim()
    const start = from + left.indexOf(trimmed)
    if (trimmed !== '') spans.push({ text: trimmed, start, end: start + trimmed.length })
  }
  for (const { headerStart, header, start, end } of sections) {
    leave(headerStart)
    from = Math.max(from, headerStart + header.length)
    leave(start)
    from = Math.max(from, end)
  }
  leave(text.length)
  return spans
}

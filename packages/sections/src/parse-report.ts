import type { ParsedReport, Section, SectionName, Span } from './section'
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
  const ranges = parts.map((part) => ({
    part,
    ...trimRange(tokens, part.start, endOfText(tokens, part, hasFindings)),
  }))
  return {
    sections: ranges.flatMap(({ part, start, end }) =>
      part.names.map((name) => toSection(tokens, name, part, start, end)),
    ),
    unclaimed: unclaimedSpans(
      tokens,
      ranges.flatMap(({ part, start, end }) => [
        [part.headerStart, part.start],
        [start, end],
      ]),
    ),
  }
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

function toSection(tokens: Tokens, name: SectionName, part: NamedPart, start: number, end: number): Section {
  const header = toSpan(tokens, part.headerStart, part.start)
  const span = start < end ? toSpan(tokens, start, end) : { text: '', start: header.end, end: header.end }
  return { name, header: header.text, headerStart: header.start, ...span }
}

/** The text from one token to before another; empty before the first where there is none. */
function toSpan(tokens: Tokens, start: number, end: number): Span {
  const from = tokens.starts[start] ?? tokens.text.length
  const to = end > start ? tokens.ends[end - 1] : from
  return { text: tokens.text.slice(from, to), start: from, end: to }
}

/** The runs of tokens that no range takes; ranges are in order and do not overlap. */
function unclaimedSpans(tokens: Tokens, claimed: readonly (readonly number[])[]): readonly Span[] {
  const spans: Span[] = []
  let from = 0
  for (const [start, end] of [...claimed, [tokens.count, tokens.count]]) {
    if (start > from) spans.push(toSpan(tokens, from, start))
    from = Math.max(from, end)
  }
  return spans
}

import { extractSections } from '@chexpp/sections'
import { UsageError } from '../failure'

/** A piece of a text: `text === whole.slice(start, start + text.length)`. */
export interface Span {
  readonly text: string
  readonly start: number
}

/** Which part of a report is labelled: the impression (else the findings, else all of it), all of it, or the named sections. */
export type SectionChoice =
  { readonly kind: 'auto' } | { readonly kind: 'all' } | { readonly kind: 'named'; readonly names: readonly string[] }

/** Reads the value of `--sections`: `auto`, `all`, or names with commas between. Throws `UsageError` where a name is empty. */
export function parseSectionChoice(value: string): SectionChoice {
  if (value === 'auto' || value === 'all') return { kind: value }
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  if (names.includes(''))
    throw new UsageError(`--sections ${value}: expected auto, all, or names such as impression,findings`)
  return { kind: 'named', names }
}

/** The spans to label, in the order of the text; none where the report has no section of a wanted name. */
export function selectSpans(report: string, choice: SectionChoice): readonly Span[] {
  switch (choice.kind) {
    case 'all':
      return [{ text: report, start: 0 }]
    case 'named':
      return sectionSpans(report, choice.names)
    case 'auto':
      for (const name of ['impression', 'findings']) {
        const spans = sectionSpans(report, [name])
        if (spans.length > 0) return spans
      }
      return [{ text: report, start: 0 }]
  }
}

/** Sections with text in them. A joined header such as "FINDINGS AND IMPRESSION" gives two sections over one span, labelled once. */
function sectionSpans(report: string, names: readonly string[]): readonly Span[] {
  const spans = new Map(
    extractSections(report, names)
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, start }) => [start, { text, start }]),
  )
  return [...spans.values()]
}

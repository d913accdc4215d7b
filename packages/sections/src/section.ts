/** The names that a known header gets. A header that looks like one but is not known gives its own words, in lower case. */
export const SECTION_NAMES = [
  'examination',
  'indication',
  'history',
  'technique',
  'comparison',
  'findings',
  'impression',
  'recommendation',
  'addendum',
  'wet read',
  'notification',
  'signature',
  'comment',
  'report',
  'summary',
  'assessment',
  'diagnosis',
  'interpretation',
  'administrative',
] as const

export type KnownSectionName = (typeof SECTION_NAMES)[number]

/** Canonical, in lower case. Any string, so that sections under unknown headers have a name too. */
export type SectionName = KnownSectionName | (string & {})

/** A piece of a text: `text === whole.slice(start, end)`. Offsets count UTF-16 code units, as strings do. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A section of a report. `text` is trimmed of white space, of layout tags and of ruled lines at its ends; it may be empty. */
export interface Section extends Span {
  readonly name: SectionName
  /**
   * The header as written, from its first mark to its colon or underline: `FINDINGS:`, `## Impression`.
   * Empty for what stands under no header, such as a name at the report's end that is its signature.
   */
  readonly header: string
  /** `header === report.slice(headerStart, headerStart + header.length)`. */
  readonly headerStart: number
}

/** A report in its parts. Each character that is not white space lies in a header, in a section's text or in `unclaimed`. */
export interface ParsedReport {
  /** In the order of the report. A header that joins two names (`FINDINGS AND IMPRESSION:`) gives a section for each, over the same span. */
  readonly sections: readonly Section[]
  /** What stands under no header: all of a report without headers, the lines above the first, ruled lines and tags between sections. */
  readonly unclaimed: readonly Span[]
}

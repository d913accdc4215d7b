import { parseReport } from './parse-report'
import type { Section, SectionName } from './section'

/** The sections of a report that have one of the names, in the order of the report. Names are canonical: see `SECTION_NAMES`. */
export function extractSections(text: string, names: readonly SectionName[]): readonly Section[] {
  return parseReport(text).sections.filter(({ name }) => names.includes(name))
}

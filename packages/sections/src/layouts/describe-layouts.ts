import { describe, expect, it } from 'vitest'
import { extractSections } from '../extract-sections'

/** A way in which reports are laid out, with what must be found in it: the text of each section of the name, in order. */
export interface Layout {
  readonly layout: string
  readonly report: string
  readonly findings: string | readonly string[]
  readonly impression: string | readonly string[]
}

/** Where a report has no section of the name; `''` stands for an empty one. */
export const none: readonly string[] = []

/** One test a layout. */
export function describeLayouts(kind: string, layouts: readonly Layout[]): void {
  describe(kind, () => {
    it.each(layouts)('$layout', ({ report, findings, impression }) => {
      expect({ findings: textsOf(report, 'findings'), impression: textsOf(report, 'impression') }).toEqual({
        findings: [findings].flat(),
        impression: [impression].flat(),
      })
    })
  })
}

function textsOf(report: string, name: string): readonly string[] {
  return extractSections(report, [name]).map(({ text }) => text)
}

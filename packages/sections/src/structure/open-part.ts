import type { SectionHeader } from '../headers/match-header'
import type { Part } from './part'

/** A part whose end is not yet known. */
export interface OpenPart extends Omit<Part, 'end'> {
  readonly header?: SectionHeader
}

/** Whether findings or an impression stand in it. */
export function holdsFindings(part: OpenPart): boolean {
  return part.names.some(
    ({ name, standsFor }) => name === 'findings' || name === 'impression' || standsFor !== undefined,
  )
}

/** Whether it is a remark on the report, which headings of organs and titles do not end. */
export function isNote(part: OpenPart | undefined): boolean {
  return is(part, 'addendum') || is(part, 'wet read') || is(part, 'signature') || is(part, 'notification')
}

export function is(part: OpenPart | undefined, name: string): boolean {
  return part !== undefined && part.names.some((other) => other.name === name)
}

import type { SectionName } from '../section'
import type { Stand } from '../vocabulary/section-phrases'

/** A name that a part of a report has by its header, and perhaps one of its own under which it may stand for another. */
export interface PartName {
  readonly name: SectionName
  readonly standsFor?: Stand
}

/** A part of a report as tokens: the header from `headerStart` to before `start`, the text from there to before `end`. */
export interface Part {
  /** More than one where its header joins sections. */
  readonly names: readonly PartName[]
  readonly headerStart: number
  readonly start: number
  readonly end: number
}

import type { SectionHeader } from '../headers/match-header'
import type { Boundary } from './find-boundaries'
import { interruptsList } from './list-labels'
import { holdsFindings, is, type OpenPart } from './open-part'
import { isMain, type Surroundings } from './surroundings'

/** Whether a section's header is only a part of the section that it stands in. */
export function belongs(header: SectionHeader, index: number, current: OpenPart, surroundings: Surroundings): boolean {
  if (!holdsFindings(current) && !is(current, 'recommendation')) return false
  if (header.modified === 'supplement' && header.names.every(({ name }) => name === 'findings' || is(current, name)))
    return true
  if (header.number !== undefined && !continuesHeaders(header.number, current.header)) return true
  if (isMain(header)) return false
  if (header.bulleted && !current.header?.bulleted) return true
  return isMinor(header, current, surroundings) || interrupts(header, index, current, surroundings)
}

/** `4. IMPRESSION` after `3. FINDINGS` is the next header; `2. Recommendation` in an impression is an item of its list. */
function continuesHeaders(number: number, header: SectionHeader | undefined): boolean {
  return header?.number !== undefined && number === header.number + 1
}

const BEFORE_FINDINGS = new Set(['comparison', 'technique', 'history', 'indication', 'examination', 'comment'])

/** A header in small letters, in a report whose main headers are in capitals, of what belongs before the findings. */
function isMinor(header: SectionHeader, current: OpenPart, { mainHeadersInCapitals }: Surroundings): boolean {
  return (
    mainHeadersInCapitals &&
    header.casing !== 'upper' &&
    current.header?.casing === 'upper' &&
    !header.beginsParagraph &&
    header.names.every(({ name }) => BEFORE_FINDINGS.has(name))
  )
}

/** Whether a list of the open part goes on after a boundary. */
export function interrupts(boundary: Boundary, index: number, current: OpenPart, surroundings: Surroundings): boolean {
  const { boundaries, nextSection, labels, tokenCount } = surroundings
  const to = boundaries[nextSection[index]]?.start ?? tokenCount
  return interruptsList(labels, current.start, boundary.start, boundary.end, to)
}

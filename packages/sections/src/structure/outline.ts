import type { Heading } from '../headers/match-heading'
import type { SectionHeader } from '../headers/match-header'
import type { SectionName } from '../section'
import type { Tokens } from '../text/tokens'
import type { Stand } from '../vocabulary/section-phrases'
import { belongs, interrupts } from './belongs'
import type { Boundary } from './find-boundaries'
import { holdsFindings, is, isNote, type OpenPart } from './open-part'
import type { Part, PartName } from './part'
import { survey, type Surroundings } from './surroundings'

/** Decides which boundaries begin a part of the report and which belong to the part they stand in. */
export function outline(tokens: Tokens, boundaries: readonly Boundary[]): readonly Part[] {
  const surroundings = survey(tokens, boundaries)
  const parts: Part[] = []
  let current: OpenPart | undefined
  const close = (end: number) => {
    if (current) parts.push({ names: current.names, headerStart: current.headerStart, start: current.start, end })
    current = undefined
  }
  for (const [index, boundary] of boundaries.entries()) {
    if (boundary.kind === 'end') {
      close(boundary.start)
      continue
    }
    const opened = open(boundary, index, current, surroundings)
    if (!opened) continue
    close(boundary.start)
    current = opened
  }
  close(tokens.count)
  return parts
}

function open(
  boundary: Exclude<Boundary, { kind: 'end' }>,
  index: number,
  current: OpenPart | undefined,
  surroundings: Surroundings,
): OpenPart | undefined {
  switch (boundary.kind) {
    case 'section':
      if (current && belongs(boundary, index, current, surroundings)) return undefined
      return { names: namesOf(boundary), headerStart: boundary.start, start: boundary.end, header: boundary }
    case 'heading':
      return openHeading(boundary, index, current, surroundings)
    case 'signature':
      return is(current, 'signature') && boundary.end === boundary.start ? undefined : begin(boundary, 'signature')
    case 'notification': {
      // What findings, an addendum or another notification say of it stays with them.
      const stays =
        !current ||
        boundary.start === current.start ||
        is(current, 'notification') ||
        is(current, 'addendum') ||
        (is(current, 'findings') && !is(current, 'impression'))
      return stays || interrupts(boundary, index, current, surroundings) ? undefined : begin(boundary, 'notification')
    }
  }
}

function begin({ start, end }: Boundary, name: SectionName, standsFor?: Stand): OpenPart {
  return { names: [{ name, standsFor }], headerStart: start, start: end }
}

/** "FINAL REPORT" alone on a line is a title, and what stands under it not yet the report's body. */
function namesOf({ names, modified, terminator }: SectionHeader): readonly PartName[] {
  const isTitle = modified !== 'no' && terminator !== 'colon'
  return isTitle ? names.map(({ name, standsFor }) => (standsFor === 'body' ? { name } : { name, standsFor })) : names
}

function openHeading(
  heading: Heading,
  index: number,
  current: OpenPart | undefined,
  { boundaries, nextSection, organsAhead, hasFindings }: Surroundings,
): OpenPart | undefined {
  const next = boundaries[index + 1]
  const headsSection = next?.kind === 'section' && next.start === heading.end
  const inFindings = current !== undefined && holdsFindings(current)
  switch (heading.of) {
    case 'administrative':
      return begin(heading, 'administrative')
    case 'examination':
      if (inFindings && !headsSection) return undefined
      return isNote(current) ? undefined : begin(heading, 'examination', 'body')
    case 'organ': {
      if (headsSection) return begin(heading, 'examination')
      // Organs one after another are findings, also where no header says so.
      const implied = !inFindings && !hasFindings && !isNote(current) && organsAhead[index] > 1
      return implied && nextSection[index] < boundaries.length
        ? begin({ ...heading, end: heading.start }, 'findings')
        : undefined
    }
    case 'related':
    case 'unknown': {
      // What findings are sorted by is open to any words; an impression is seldom sorted at all.
      if (!heading.prominent || is(current, 'findings') || (inFindings && organsAhead[index] > 0)) return undefined
      if (heading.of === 'related' && current === undefined) return undefined
      return begin(heading, heading.title)
    }
  }
}

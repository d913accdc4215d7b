import type { Heading } from '../headers/match-heading'
import type { SectionHeader } from '../headers/match-header'
import type { Tokens } from '../text/tokens'
import type { Boundary } from './find-boundaries'
import { findListLabels, interruptsList, type LabelledLine } from './list-labels'
import type { Part, PartName } from './part'

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

interface OpenPart extends Omit<Part, 'end'> {
  readonly header?: SectionHeader
}

/** What deciding on a boundary asks of the others. */
interface Surroundings {
  readonly boundaries: readonly Boundary[]
  readonly labels: readonly LabelledLine[]
  /** By boundary: the next one that is a section's header, or the number of boundaries. */
  readonly nextSection: readonly number[]
  /** By boundary: how many headings of organs stand from it on to the next section's header. */
  readonly organsAhead: readonly number[]
  readonly hasFindings: boolean
  readonly mainHeadersInCapitals: boolean
  readonly tokenCount: number
}

function survey(tokens: Tokens, boundaries: readonly Boundary[]): Surroundings {
  const nextSection: number[] = []
  const organsAhead: number[] = []
  let next = boundaries.length
  let organs = 0
  for (let index = boundaries.length - 1; index >= 0; index--) {
    nextSection[index] = next
    const boundary = boundaries[index]
    if (boundary.kind === 'section') {
      next = index
      organs = 0
    } else if (boundary.kind === 'heading' && boundary.of === 'organ') organs++
    organsAhead[index] = organs
  }
  const main = boundaries.filter((boundary) => boundary.kind === 'section').filter(isMain)
  return {
    boundaries,
    labels: findListLabels(tokens),
    nextSection,
    organsAhead,
    hasFindings: main.some(({ names }) => names.some(({ name }) => name === 'findings')),
    mainHeadersInCapitals: main.every(({ casing }) => casing === 'upper'),
    tokenCount: tokens.count,
  }
}

function isMain({ names }: SectionHeader): boolean {
  return names.some(({ name }) => name === 'findings' || name === 'impression')
}

function open(
  boundary: Exclude<Boundary, { kind: 'end' }>,
  index: number,
  current: OpenPart | undefined,
  surroundings: Surroundings,
): OpenPart | undefined {
  const part = (names: readonly PartName[], start = boundary.end): OpenPart => ({ names, headerStart: boundary.start, start })
  switch (boundary.kind) {
    case 'section':
      return current && belongs(boundary, index, current, surroundings)
        ? undefined
        : { ...part(namesOf(boundary)), header: boundary }
    case 'heading':
      return openHeading(boundary, index, current, surroundings, part)
    case 'signature':
      return is(current, 'signature') && boundary.end === boundary.start ? undefined : part([{ name: 'signature' }])
    case 'notification': {
      const within = !current || is(current, 'notification') || is(current, 'addendum') || boundary.start === current.start
      return within || interrupts(boundary, index, current, surroundings) ? undefined : part([{ name: 'notification' }])
    }
  }
}

/** "FINAL REPORT" alone on a line is a title, and what stands under it not yet the report's body. */
function namesOf({ names, modified, terminator }: SectionHeader): readonly PartName[] {
  const isTitle = modified !== 'no' && terminator !== 'colon'
  return isTitle ? names.map(({ name, standsFor }) => (standsFor === 'body' ? { name } : { name, standsFor })) : names
}

/** Whether a section's header is only a part of the section that it stands in. */
function belongs(header: SectionHeader, index: number, current: OpenPart, surroundings: Surroundings): boolean {
  if (!holdsFindings(current) && !is(current, 'recommendation')) return false
  if (header.modified === 'supplement' && header.names.every(({ name }) => name === 'findings' || is(current, name))) return true
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

function interrupts(boundary: Boundary, index: number, current: OpenPart, surroundings: Surroundings): boolean {
  const { boundaries, nextSection, labels, tokenCount } = surroundings
  const to = boundaries[nextSection[index]]?.start ?? tokenCount
  return interruptsList(labels, current.start, boundary.start, boundary.end, to)
}

function openHeading(
  heading: Heading,
  index: number,
  current: OpenPart | undefined,
  { boundaries, nextSection, organsAhead, hasFindings }: Surroundings,
  part: (names: readonly PartName[], start?: number) => OpenPart,
): OpenPart | undefined {
  const next = boundaries[index + 1]
  const headsSection = next?.kind === 'section' && next.start === heading.end
  const inFindings = current !== undefined && holdsFindings(current)
  switch (heading.of) {
    case 'administrative':
      return part([{ name: 'administrative' }])
    case 'examination':
      if (inFindings && !headsSection) return undefined
      return isNote(current) ? undefined : part([{ name: 'examination', standsFor: 'body' }])
    case 'organ': {
      if (headsSection) return part([{ name: 'examination' }])
      // Organs one after another are findings, also where no header says so.
      const implied = !inFindings && !hasFindings && !isNote(current) && organsAhead[index] > 1
      return implied && nextSection[index] < boundaries.length ? part([{ name: 'findings' }], heading.start) : undefined
    }
    case 'related':
    case 'unknown': {
      const isPart = heading.of === 'related' ? current === undefined || is(current, 'findings') : false
      if (isPart || !heading.prominent || (inFindings && organsAhead[index] > 0)) return undefined
      return part([{ name: heading.title }])
    }
  }
}

function holdsFindings(part: OpenPart): boolean {
  return part.names.some(({ name, standsFor }) => name === 'findings' || name === 'impression' || standsFor !== undefined)
}

function isNote(part: OpenPart | undefined): boolean {
  return is(part, 'addendum') || is(part, 'wet read') || is(part, 'signature') || is(part, 'notification')
}

function is(part: OpenPart | undefined, name: string): boolean {
  return part !== undefined && part.names.some((other) => other.name === name)
}

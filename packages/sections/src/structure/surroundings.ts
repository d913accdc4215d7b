import type { SectionHeader } from '../headers/match-header'
import type { Tokens } from '../text/tokens'
import type { Boundary } from './find-boundaries'
import { findListLabels, type LabelledLine } from './list-labels'

/** What deciding on a boundary asks of the others. */
export interface Surroundings {
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

export function survey(tokens: Tokens, boundaries: readonly Boundary[]): Surroundings {
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

export function isMain({ names }: SectionHeader): boolean {
  return names.some(({ name }) => name === 'findings' || name === 'impression')
}

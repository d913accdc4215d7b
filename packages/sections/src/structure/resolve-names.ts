import type { Tokens } from '../text/tokens'
import type { SectionName } from '../section'
import { isProse } from './is-prose'
import type { Part } from './part'

/** A part whose names are final. */
export interface NamedPart extends Omit<Part, 'names'> {
  readonly names: readonly SectionName[]
}

/**
 * Settles what headers of several meanings stand for. SUMMARY is the impression of a report that has no other; INTERPRETATION
 * is what is missing of findings and impression; a title or REPORT heads the findings if no header does and it has running text.
 */
export function resolveNames(tokens: Tokens, parts: readonly Part[]): readonly NamedPart[] {
  const has = (name: SectionName) =>
    parts.some((part) => part.end > part.start && part.names.some((own) => own.name === name && !own.standsFor))
  const stands = (kind: string) => parts.some((part) => part.names.some(({ standsFor }) => standsFor === kind))
  const hasImpression = has('impression')
  const hasFindings = has('findings')
  const impressionKnown = hasImpression || stands('impression')
  const bodyIsFindings = (part: Part) => !hasFindings && isProse(tokens, part.start, part.end)
  const findingsKnown =
    hasFindings ||
    stands('findings') ||
    parts.some((part) => part.names.some(({ standsFor }) => standsFor === 'body') && bodyIsFindings(part))

  const resolve = (part: Part, { name, standsFor }: Part['names'][number]): SectionName => {
    switch (standsFor) {
      case undefined:
        return name
      case 'impression':
        return hasImpression ? name : 'impression'
      case 'findings':
        return hasFindings ? name : 'findings'
      case 'body':
        return bodyIsFindings(part) ? 'findings' : name
      case 'reading':
        if (findingsKnown) return impressionKnown ? name : 'impression'
        return impressionKnown || name !== 'interpretation' ? 'findings' : 'impression'
    }
  }
  return parts.map((part) => ({
    headerStart: part.headerStart,
    start: part.start,
    end: part.end,
    names: [...new Set(part.names.map((name) => resolve(part, name)))],
  }))
}

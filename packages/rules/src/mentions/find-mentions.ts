import type { Observation } from '@chexpp/labels'
import { expandForm } from './expand-form'
import { LEXICON } from './lexicon'
import { PhraseAutomaton } from './phrase-automaton'

/** Words that name an observation, at `text.slice(start, end)` of a cleaned text. */
export interface Mention {
  readonly observation: Observation
  readonly start: number
  readonly end: number
  /** An observation that is uncertain where this mention is not negative. */
  readonly impliesUncertain?: Observation
}

interface Phrase {
  readonly words: string
  readonly observation: Observation
  readonly voids: boolean
  readonly impliesUncertain?: Observation
}

const PHRASES: readonly Phrase[] = LEXICON.flatMap(({ observation, forms, voids = [], impliesUncertain }) => [
  ...forms.flatMap(expandForm).map((words) => ({ words, observation, voids: false, impliesUncertain })),
  ...voids.flatMap(expandForm).map((words) => ({ words, observation, voids: true })),
])
const AUTOMATON = new PhraseAutomaton(PHRASES.map(({ words }) => words))

/**
 * All mentions in a cleaned text, in the order they end. They may overlap: each form of the lexicon is searched for itself,
 * as the official labeler does. A mention that overlaps a voiding form of its observation is left out.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  const voids: Mention[] = []
  for (const { phrase, start, end } of AUTOMATON.match(text)) {
    const { observation, impliesUncertain, voids: isVoid } = PHRASES[phrase]!
    ;(isVoid ? voids : mentions).push({ observation, start, end, ...(impliesUncertain && { impliesUncertain }) })
  }
  if (voids.length === 0) return mentions
  return mentions.filter(
    (m) => !voids.some((v) => v.observation === m.observation && m.start < v.end && v.start < m.end),
  )
}

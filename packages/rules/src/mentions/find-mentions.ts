import type { Observation } from '@chexpp/labels'
import { expandForm } from './expand-form'
import { LEXICON } from './lexicon'
import { PhraseAutomaton } from './phrase-automaton'

/** Words that name an observation, at `text.slice(start, end)`. */
export interface Mention {
  readonly observation: Observation
  readonly start: number
  readonly end: number
  /** An observation that is uncertain where this one is not negative. */
  readonly impliesUncertain?: Observation
}

interface Phrase {
  readonly words: string
  readonly observation: Observation
  readonly impliesUncertain?: Observation
  /** Whether it makes void the mentions it overlaps, and is none itself. */
  readonly voids: boolean
}

const PHRASES: readonly Phrase[] = LEXICON.flatMap(({ observation, impliesUncertain, forms, voids = [] }) => [
  ...forms.flatMap(expandForm).map((words) => ({ words, observation, impliesUncertain, voids: false })),
  ...voids.flatMap(expandForm).map((words) => ({ words, observation, voids: true })),
])
const LONGEST = Math.max(...PHRASES.map(({ words }) => words.length))
const AUTOMATON = new PhraseAutomaton(PHRASES.map(({ words }) => words))

/**
 * All mentions in a cleaned text, by where they end. They may overlap: each form of the lexicon is searched for itself, as
 * the official labeler does.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  const voids: Mention[] = []
  for (const { phrase, start, end } of AUTOMATON.match(text)) {
    const { observation, impliesUncertain, voids: isVoid } = PHRASES[phrase]
    ;(isVoid ? voids : mentions).push({ observation, start, end, impliesUncertain })
  }
  return voids.length === 0 ? mentions : withoutVoid(mentions, voids)
}

/** Both lists are ordered by `end`, so that each mention meets only the voids near it. */
function withoutVoid(mentions: readonly Mention[], voids: readonly Mention[]): Mention[] {
  let first = 0
  return mentions.filter(({ observation, start, end }) => {
    while (first < voids.length && voids[first].end <= end - LONGEST) first++
    for (let i = first; i < voids.length && voids[i].end < end + LONGEST; i++) {
      const other = voids[i]
      if (other.observation === observation && other.start < end && start < other.end) return false
    }
    return true
  })
}

import type { DependencyGraph } from '../../graph/dependency-graph'

/**
 * A graph by hand: words as `lemma/TAG` (or `text=lemma/TAG`), of which the sentence is made with spaces between, and arcs as
 * `effusion -neg-> no`, by the lemma of a word.
 */
export function sketch(words: string, ...arcs: readonly string[]): DependencyGraph & { readonly sentence: string } {
  let start = 0
  const tokens = words.split(' ').map((word) => {
    const [, text, lemma, tag] = /^(?:(.+)=)?(.+)\/(.+)$/.exec(word) ?? []
    const token = { text: text ?? lemma, lemma, tag, start, end: start + (text ?? lemma).length }
    start = token.end + 1
    return token
  })
  const indexOf = (lemma: string) => {
    const index = tokens.findIndex((token) => token.lemma === lemma)
    if (index < 0) throw new Error(`"${words}" has no "${lemma}".`)
    return index
  }
  return {
    sentence: tokens.map(({ text }) => text).join(' '),
    tokens,
    arcs: arcs.map((arc) => {
      const [, governor, relation, dependent] = /^(\S+) -(\S+)-> (\S+)$/.exec(arc) ?? []
      return { governor: indexOf(governor), dependent: indexOf(dependent), relation }
    }),
  }
}

/** Arcs as `sketch` takes them, in order. */
export function arcsOf({ tokens, arcs }: DependencyGraph): string[] {
  return arcs.map(
    ({ governor, dependent, relation }) => `${tokens[governor].lemma} -${relation}-> ${tokens[dependent].lemma}`,
  )
}

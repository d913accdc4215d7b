import type { DependencyGraph } from '../../graph/dependency-graph'
import type { AttributeTest, Pattern } from '../ast'

/** A match: the word it starts at and the first key word in it. */
type Match = readonly [word: number, key: number | undefined]

/** All matches of a pattern, straight from what the language means, as a witness for the matcher. */
export function naiveMatches(pattern: Pattern, graph: DependencyGraph): Match[] {
  if (pattern.kind === 'word') {
    return graph.tokens.flatMap(({ text, lemma, tag }, word): Match[] =>
      passes(pattern.tests, { text, lemma, tag }) ? [[word, pattern.name === 'key' ? word : undefined]] : [],
    )
  }
  const firsts = naiveMatches(pattern.first, graph)
  return pattern.alternatives.flatMap((arcs) => {
    const byArc = arcs.map(({ direction, tests, other }) => {
      const others = naiveMatches(other, graph)
      return firsts.flatMap(([word, key]) =>
        graph.arcs.flatMap(({ governor, dependent, relation }): Match[] => {
          const [from, to] = direction === 'governs' ? [governor, dependent] : [dependent, governor]
          if (from !== word || !passes(tests, { dependency: relation })) return []
          return others.filter(([start]) => start === to).map(([, otherKey]) => [word, key ?? otherKey])
        }),
      )
    })
    return byArc.reduce((these, those) =>
      distinct(
        these.flatMap(([word, key]) =>
          those.filter(([start]) => start === word).map(([, otherKey]): Match => [word, key ?? otherKey]),
        ),
      ),
    )
  })
}

function distinct(matches: readonly Match[]): Match[] {
  return [...new Map(matches.map((match) => [match.join(), match])).values()]
}

/** All alternatives but the last take what starts with them, as `^a|b|c$` does from the start of a value. */
function passes(tests: readonly AttributeTest[], values: Readonly<Record<string, string>>): boolean {
  return tests.every(({ attribute, regex }) => {
    const value = values[attribute] as string | undefined
    if (value === undefined) return false
    const alternatives = regex.split('|')
    return alternatives.some((alternative, i) =>
      i < alternatives.length - 1 ? value.startsWith(alternative) : value === alternative,
    )
  })
}

import fc from 'fast-check'
import type { DependencyGraph } from '../../graph/dependency-graph'
import type { ArcPattern, AttributeTest, Pattern } from '../ast'

/** Graphs of up to eight words, cycles, loops and unconnected words among them. */
export function randomGraphs(
  lemmas: readonly string[],
  relations: readonly string[],
): fc.Arbitrary<DependencyGraph & { readonly sentence: string }> {
  const word = fc.record({ lemma: fc.constantFrom(...lemmas), tag: fc.constantFrom('NN', 'JJ', 'VBN', 'DT') })
  const arc = fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom(...relations))
  return fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.array(arc, { maxLength: 16 }))
    .map(([words, arcs]) => {
      let start = 0
      const tokens = words.map(({ lemma, tag }) => {
        const token = { text: lemma, lemma, tag, start, end: start + lemma.length }
        start = token.end + 1
        return token
      })
      const byPair = new Map<string, DependencyGraph['arcs'][number]>()
      for (const [a, b, relation] of arcs) {
        const [governor, dependent] = [a % words.length, b % words.length]
        byPair.set(`${governor} ${dependent}`, { governor, dependent, relation })
      }
      return { sentence: words.map(({ lemma }) => lemma).join(' '), tokens, arcs: [...byPair.values()] }
    })
}

/** Patterns of a few levels, with keys, alternatives and groups. */
export function randomPatterns(lemmas: readonly string[], relations: readonly string[]): fc.Arbitrary<Pattern> {
  const testsOf = (attribute: AttributeTest['attribute'], values: readonly string[]) =>
    fc
      .array(fc.constantFrom(...values), { maxLength: 2 })
      .map((found): AttributeTest[] => (found.length > 0 ? [{ attribute, regex: found.join('|') }] : []))
  const word = fc
    .record({ tests: testsOf('lemma', lemmas), isKey: fc.boolean() })
    .map(({ tests, isKey }): Pattern => (isKey ? { kind: 'word', tests, name: 'key' } : { kind: 'word', tests }))
  return fc.letrec<{ pattern: Pattern; arc: ArcPattern }>((tie) => ({
    arc: fc.record({
      direction: fc.constantFrom('governed-by' as const, 'governs' as const),
      tests: testsOf('dependency', relations),
      other: tie('pattern'),
    }),
    pattern: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      word,
      fc.record({
        kind: fc.constant('arcs' as const),
        first: tie('pattern'),
        alternatives: fc.array(fc.array(tie('arc'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      }),
    ),
  })).pattern
}

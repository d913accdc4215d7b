import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DependencyGraph } from '../graph/dependency-graph'
import { compileRules } from './compile-rules'
import { GraphMatcher } from './graph-matcher'
import { parsePattern } from './parser'
import type { RulePack } from './rule-pack'
import { naiveMatches } from './testing/naive-match'
import { randomGraphs, randomPatterns } from './testing/random-patterns'
import { arcsOf, sketch } from './testing/sketch'

const NONE: RulePack = { beforeNegation: [], negation: [], afterNegation: [] }
const packOf = (group: keyof RulePack, ...patterns: readonly string[]): RulePack => ({
  ...NONE,
  [group]: patterns.map((pattern) => ({ name: pattern, patterns: [parsePattern(pattern)] })),
})
/** Lemmas of the words at which a pattern matches. */
const matchedBy = (pattern: string, graph: DependencyGraph) => {
  const matcher = new GraphMatcher(compileRules(packOf('afterNegation', pattern)), graph)
  return graph.tokens.filter((_, word) => matcher.ruleAt(word)).map(({ lemma }) => lemma)
}

describe('GraphMatcher', () => {
  const graph = sketch(
    'evidence/NN effusion/NN no/DT small/JJ seen=see/VBN',
    'see -nsubjpass-> evidence',
    'evidence -neg-> no',
    'evidence -nmod:of-> effusion',
    'effusion -amod-> small',
  )

  it.each([
    ['{}', ['evidence', 'effusion', 'no', 'small', 'see']],
    ['{lemma:/no/}', ['no']],
    ['{text:/seen/,tag:/V.*/}', ['see']],
    ['{} > {} {}', ['evidence', 'effusion', 'see']],
    ['{} < {dependency:/nmod:of/} ({lemma:/evidence/} > {dependency:/neg/} {})', ['effusion']],
    ['{} > {} {lemma:/no/} & < {} {lemma:/see/}', ['evidence']],
    ['{} > {} {lemma:/small/} | < {} {lemma:/effusion/} | > {} {lemma:/no/}', ['evidence', 'effusion', 'small']],
    ['({} > {} {lemma:/no/}) < {} {}', ['evidence']],
  ])('finds where %s starts', (pattern, lemmas) => {
    expect(matchedBy(pattern, graph)).toEqual(lemmas)
  })

  it('takes what starts with an alternative, but for the last, which it takes whole', () => {
    const words = sketch('normal/JJ normally/RB unremarkable/JJ unremarkably/RB abnormal/JJ')
    expect(matchedBy('{lemma:/normal|unremarkable/}', words)).toEqual(['normal', 'normally', 'unremarkable'])
    expect(matchedBy('{lemma:/(normal|unremarkable)/}', words)).toEqual(['normal', 'unremarkable'])
    expect(matchedBy('{lemma://}', words)).toHaveLength(5)
  })

  it('matches no word by a dependency, and no arc by anything else', () => {
    expect(matchedBy('{dependency:/neg/}', graph)).toEqual([])
    expect(matchedBy('{} > {lemma:/no/} {}', graph)).toEqual([])
    expect(matchedBy('{} > {lemma:/no/} {} | > {} {lemma:/no/}', graph)).toEqual(['evidence'])
  })

  it('gives the first rule and the arcs by which it holds', () => {
    const of = '{} < {dependency:/nmod:of/} ({lemma:/evidence/} > {} {lemma:/no/})'
    const compiled = compileRules({
      ...packOf('negation', of),
      afterNegation: packOf('afterNegation', '{} > {} {}').afterNegation,
    })
    const matcher = new GraphMatcher(compiled, graph)
    const rule = matcher.ruleAt(1)
    expect(rule).toMatchObject({ name: of, class: 'negative' })
    expect(rule && arcsOf({ ...graph, arcs: matcher.pathOf(rule, 1) })).toEqual([
      'evidence -nmod:of-> effusion',
      'evidence -neg-> no',
    ])
    expect(matcher.ruleAt(0)).toMatchObject({ name: '{} > {} {}', class: 'uncertain' })
    expect(matcher.ruleAt(3)).toBeUndefined()
  })

  it('says the same as a matcher that tries everything', () => {
    const lemmas = ['no', 'see', 'seen', 'free']
    const relations = ['neg', 'amod', 'nmod:of']
    const cases = fc.tuple(
      fc.array(randomPatterns(lemmas, relations), { minLength: 1, maxLength: 4 }),
      randomGraphs(lemmas, relations),
    )
    let held = 0
    fc.assert(
      fc.property(cases, fc.boolean(), ([patterns, graph], isNegation) => {
        const rules = patterns.map((pattern, i) => ({ name: String(i), patterns: [pattern] }))
        const matcher = new GraphMatcher(
          compileRules({ ...NONE, [isNegation ? 'negation' : 'afterNegation']: rules }),
          graph,
        )
        const isNegated = (word: number) =>
          graph.arcs.some(({ governor, relation }) => governor === word && relation === 'neg')
        graph.tokens.forEach((_, word) => {
          const expected = patterns.findIndex((pattern) =>
            naiveMatches(pattern, graph).some(
              ([start, key]) => start === word && !(isNegation && key !== undefined && isNegated(key)),
            ),
          )
          const rule = matcher.ruleAt(word)
          expect(rule?.name).toBe(expected < 0 ? undefined : String(expected))
          if (!rule) return
          held++
          // A path is made of arcs of the graph, one for each arc of the pattern taken.
          const path = matcher.pathOf(rule, word)
          expect(path.length > 0).toBe(patterns[expected].kind === 'arcs')
          expect(path.every((arc) => graph.arcs.includes(arc))).toBe(true)
        })
      }),
      { numRuns: 600 },
    )
    expect(held).toBeGreaterThan(300)
  })
})

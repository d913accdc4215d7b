import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HAS_OFFICIAL_FILES, NEEDS_OFFICIAL_FILES, readPatternFiles } from '../../testing/official-files'
import type { Pattern } from '../ast'
import { decideByPatterns } from '../decide-by-patterns'
import { rulePackFromPatternFiles } from '../rule-pack'
import { randomGraphs } from '../testing/random-patterns'
import { readRuleExamples } from '../testing/rule-examples'
import { CHEXPERT_RULES } from './chexpert-rules'

const RULES = [...CHEXPERT_RULES.beforeNegation, ...CHEXPERT_RULES.negation, ...CHEXPERT_RULES.afterNegation]
const EXAMPLES = readRuleExamples()

/** Their examples get graphs of another form from the fixture's parser, or a more general rule holds by an arc added. */
const NOT_REACHED = [
  'cannot exclude',
  'cannot rule out',
  'no evidence to rule out',
  'no obvious associated',
  'rather than',
  'not, of what is joined',
  'there is no',
  'rule out',
  'borderline heart size',
  'not ruled out',
  'blunted angle',
]

describe('CHEXPERT_RULES', () => {
  it('decide as the official labeler does', () => {
    for (const { text, graph, mentions, classes } of EXAMPLES) {
      const decisions = decideByPatterns(graph, text, mentions, CHEXPERT_RULES)
      expect(
        decisions.map((decision) => decision.class),
        text,
      ).toEqual(classes)
    }
  })

  it('decide each its own example, but for those known', () => {
    const missed = RULES.filter(({ name, example }) => {
      const found = EXAMPLES.find(({ text }) => text === example)
      if (!found) throw new Error(`scripts/rule_examples.py was not asked for "${example}".`)
      const decisions = decideByPatterns(found.graph, found.text, found.mentions, CHEXPERT_RULES)
      return decisions.every((decision) => decision.rule !== name)
    })
    expect(missed.map(({ name }) => name)).toEqual(NOT_REACHED)
  })

  it('have names of their own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  })

  describe(`and the official pattern files${NEEDS_OFFICIAL_FILES}`, () => {
    it.skipIf(!HAS_OFFICIAL_FILES)('the official files decide the examples as the official labeler does', () => {
      const official = rulePackFromPatternFiles(readPatternFiles())
      for (const { text, graph, mentions, classes } of EXAMPLES) {
        expect(decideByPatterns(graph, text, mentions, official).map((decision) => decision.class)).toEqual(classes)
      }
    })

    it.skipIf(!HAS_OFFICIAL_FILES)('decide any graph alike', () => {
      const official = rulePackFromPatternFiles(readPatternFiles())
      const patterns = [official, CHEXPERT_RULES].flatMap((pack) =>
        [...pack.beforeNegation, ...pack.negation, ...pack.afterNegation].flatMap((rule) => rule.patterns),
      )
      const [lemmas, relations] = (['lemma', 'dependency'] as const).map((attribute) => [
        ...new Set(patterns.flatMap((pattern) => valuesOf(pattern, attribute))),
      ])
      // Words and relations of one or two patterns, that long ones are met, and the commonest of all.
      const cases = fc
        .array(fc.constantFrom(...patterns), { minLength: 1, maxLength: 2 })
        .chain((some) =>
          randomGraphs(
            [...some.flatMap((pattern) => valuesOf(pattern, 'lemma')), 'no', 'heart', 'effusion', 'effusion'],
            [...some.flatMap((pattern) => valuesOf(pattern, 'dependency')), 'neg', 'amod', 'dep'],
          ),
        )
      let decided = 0
      fc.assert(
        fc.property(fc.oneof(cases, randomGraphs(lemmas, relations)), (graph) => {
          const words = graph.tokens.map(({ start, end }) => ({ start, end }))
          const [own, theirs] = [CHEXPERT_RULES, official].map((pack) =>
            decideByPatterns(graph, graph.sentence, words, pack).map((decision) => decision.class),
          )
          decided += own.filter((word) => word !== 'positive').length
          expect(own).toEqual(theirs)
        }),
        { numRuns: 3000 },
      )
      expect(decided).toBeGreaterThan(2000)
    })
  })
})

/** Values that a pattern asks for, and such as only start like one. */
function valuesOf(pattern: Pattern, attribute: 'lemma' | 'dependency'): string[] {
  if (pattern.kind === 'arcs') {
    const arcs = pattern.alternatives.flat()
    const tests = arcs.flatMap((arc) => arc.tests).filter((test) => test.attribute === attribute)
    const others = [pattern.first, ...arcs.map(({ other }) => other)].flatMap((inner) => valuesOf(inner, attribute))
    return [...tests.flatMap(({ regex }) => valuesOfRegex(regex)), ...others]
  }
  return pattern.tests.filter((test) => test.attribute === attribute).flatMap(({ regex }) => valuesOfRegex(regex))
}

function valuesOfRegex(regex: string): string[] {
  return regex
    .replaceAll(/\.\*|[()]/g, '')
    .split('|')
    .flatMap((value) => [value, value, value, `${value}s`])
}

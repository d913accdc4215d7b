import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateSentences } from '@chexpp/corpora'
import { parserModel } from '../graph/parser-weights'
import { parseSentence } from '../graph/parse-sentence'
import { UNNAMED_RELATIONS, NAMED_RELATIONS } from '../graph/relations'
import { findMentions } from '../mentions/find-mentions'
import { clean } from '../text/clean'
import { decideByPatterns } from './decide-by-patterns'
import { couldDecide } from './rule-reach'
import { rulePackFromPatternFiles } from './rule-pack'
import { CHEXPERT_RULES } from './rules/chexpert-rules'

const tokensOf = (sentence: string) => parseSentence(sentence)?.tokens ?? []
const packOf = (negation: string) =>
  rulePackFromPatternFiles({ pre_negation_uncertainty: '', negation, post_negation_uncertainty: '' })

describe('couldDecide', () => {
  it.each([
    ['mild bibasilar atelectasis.', false],
    ['small left effusion, and a nodule.', false],
    ['no effusion.', true],
    ['effusion or edema.', true],
    ['edema has resolved.', true],
    ['edema rather than infection.', true],
    ['atelectasis versus infiltrate.', true],
  ])('%s: %s', (sentence, could) => {
    expect(couldDecide(tokensOf(sentence), CHEXPERT_RULES)).toBe(could)
  })

  it('is asked by rules that any sentence may answer', () => {
    const tokens = tokensOf('mild bibasilar atelectasis.')
    expect(couldDecide(tokens, packOf('{} > {} {}'))).toBe(true)
    expect(couldDecide(tokens, packOf('{} > {dependency:/amod/} {}'))).toBe(true)
    expect(couldDecide(tokens, packOf('{} > {dependency:/nmod:[a-z]+/} {}'))).toBe(true)
    expect(couldDecide(tokens, packOf('{} > {dependency:/nmod:due_to/} {}'))).toBe(false)
    expect(couldDecide(tokensOf('edema due to volume overload.'), packOf('{} > {dependency:/nmod:due_to/} {}'))).toBe(
      true,
    )
  })

  it('never misses a sentence that the rules decide', () => {
    let passedOver = 0
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        for (const written of generateSentences({ seed, count: 20 })) {
          const sentence = clean(written).text
          const graph = parseSentence(sentence)
          if (graph === undefined || couldDecide(graph.tokens, CHEXPERT_RULES)) continue
          passedOver++
          const decisions = decideByPatterns(graph, sentence, findMentions(sentence), CHEXPERT_RULES)
          expect(new Set(decisions.map((decision) => decision.rule))).toEqual(
            new Set(decisions.length > 0 ? ['mentioned'] : []),
          )
        }
      }),
      { numRuns: 40, seed: 1 },
    )
    expect(passedOver).toBeGreaterThan(50)
  })
})

it('knows every relation of the shipped model', () => {
  const known = new Set<string>([...UNNAMED_RELATIONS, ...NAMED_RELATIONS, 'neg'])
  expect(parserModel().relations.filter((relation) => !known.has(relation))).toEqual([])
})

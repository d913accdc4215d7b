import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextSpan } from '@chexpp/labels'
import { decideByPatterns } from './decide-by-patterns'
import { rulePackFromPatternFiles, type RulePack } from './rule-pack'
import { CHEXPERT_RULES } from './rules/chexpert-rules'
import { arcsOf, sketch } from './testing/sketch'

const spanOf = (sentence: string, phrase: string): TextSpan => {
  const start = sentence.indexOf(phrase)
  return { start, end: start + phrase.length }
}
const decide = (graph: ReturnType<typeof sketch>, phrases: readonly string[], pack: RulePack = CHEXPERT_RULES) =>
  decideByPatterns(
    graph,
    graph.sentence,
    phrases.map((phrase) => spanOf(graph.sentence, phrase)),
    pack,
  )
const classes = (...of: Parameters<typeof decide>) => decide(...of).map((decision) => decision.class)

describe('decideByPatterns', () => {
  it('names the rule and the arcs by which it holds', () => {
    const graph = sketch('no/DT sign/NN of/IN edema/NN', 'sign -neg-> no', 'sign -nmod:of-> edema')
    const [{ path, ...decision }] = decide(graph, ['edema'])
    expect(decision).toEqual({ class: 'negative', rule: 'no' })
    // Added by `propagate`.
    expect(arcsOf({ ...graph, arcs: path })).toEqual(['edema -neg-> no'])
  })

  it('finds positive what no rule speaks of', () => {
    expect(decide(sketch('small/JJ effusion/NN', 'effusion -amod-> small'), ['effusion'])).toEqual([
      { class: 'positive', rule: 'mentioned', path: [] },
    ])
  })

  it('finds all positive without a graph, even after "findings: no"', () => {
    expect(decideByPatterns(undefined, 'findings: no mass.', [{ start: 13, end: 17 }], CHEXPERT_RULES)).toEqual([
      { class: 'positive', rule: 'mentioned', path: [] },
    ])
  })

  it.each([
    ['Findings:/NN no/DT change/NN mass/NN', 'negative'],
    ['impression:/NN no/DT change/NN mass/NN', 'negative'],
    ['findings:/NN noted/VBN mass/NN', 'positive'],
    ['the/DT findings:/NN no/DT mass/NN', 'positive'],
  ])('negates all after "findings: no" at the start: %s', (words, expected) => {
    expect(classes(sketch(words), ['mass'])).toEqual([expected])
  })

  const PACK = rulePackFromPatternFiles({
    pre_negation_uncertainty: '{} > {} {lemma:/first/}',
    negation: '{} > {} {lemma:/not/}\n{} < {dependency:/nmod:of/} {lemma:/free/}=key',
    post_negation_uncertainty: '{} > {} {lemma:/perhaps/}',
  })

  it('asks for uncertainty, then negation, then uncertainty', () => {
    const said = (...cues: readonly string[]) =>
      decide(
        sketch('first/RB not/RB perhaps/RB mass/NN', ...cues.map((cue) => `mass -advmod-> ${cue}`)),
        ['mass'],
        PACK,
      )[0]
    expect(said('first', 'not', 'perhaps')).toMatchObject({
      rule: 'pre_negation_uncertainty.txt:1: {} > {} {lemma:/first/}',
      class: 'uncertain',
    })
    expect(said('not', 'perhaps')).toMatchObject({ class: 'negative', rule: 'negation.txt:1: {} > {} {lemma:/not/}' })
    expect(said('perhaps')).toMatchObject({
      rule: 'post_negation_uncertainty.txt:1: {} > {} {lemma:/perhaps/}',
      class: 'uncertain',
    })
  })

  it('makes a negation void at a new mention, and where its key word is negated', () => {
    const arcs = ['mass -advmod-> not', 'mass -advmod-> perhaps', 'mass -amod-> new']
    const graph = sketch('not/RB perhaps/RB new/JJ mass/NN', ...arcs)
    expect(classes(graph, ['mass'], PACK)).toEqual(['uncertain'])

    const ofKey: RulePack = { ...PACK, negation: PACK.negation.slice(1) }
    const free = ['free -nmod:of-> mass', 'be -acomp-> free']
    expect(classes(sketch('be/VBZ not/RB free/JJ mass/NN', ...free), ['mass'], ofKey)).toEqual(['negative'])
    const notFree = sketch('be/VBZ not/RB free/JJ mass/NN', ...free, 'free -neg-> not')
    expect(classes(notFree, ['mass'], ofKey)).toEqual(['positive'])
  })

  it('decides a mention at each word it meets: negative before uncertain before positive', () => {
    const words = 'not/RB perhaps/RB lung/NN mass/NN scar/NN'
    const graph = sketch(words, 'lung -advmod-> perhaps', 'mass -advmod-> not')
    expect(classes(graph, ['lung'], PACK)).toEqual(['uncertain'])
    expect(classes(graph, ['scar'], PACK)).toEqual(['positive'])
    expect(classes(graph, ['lung mass'], PACK)).toEqual(['negative'])
    // Any overlap counts, and what is decided of a mention holds for those inside it.
    expect(classes(graph, ['g m', 'g', 'ng'], PACK)).toEqual(['negative', 'negative', 'uncertain'])
  })

  it('says of a mention what holds for those it lies in, and in the order given', () => {
    const words = fc.array(fc.constantFrom('not', 'perhaps', ''), { minLength: 1, maxLength: 6 })
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(8)), { maxLength: 12 })
    fc.assert(
      fc.property(words, spans, (cues, found) => {
        const names = cues.map((_, i) => `w${i}`)
        const arcs = cues.flatMap((cue, i) => (cue === '' ? [] : [`w${i} -advmod-> ${cue}`]))
        const graph = sketch([...names, 'not', 'perhaps'].map((name) => `${name}/RB`).join(' '), ...arcs)
        const mentions = found.map(([start, length]) => ({ start, end: start + length }))
        const marksOf = ({ start, end }: TextSpan) =>
          cues.filter((_, i) => graph.tokens[i].start < end && start < graph.tokens[i].end)
        const expected = mentions.map(({ start, end }) => {
          const marks = mentions.filter((other) => other.start <= start && end <= other.end).flatMap(marksOf)
          return marks.includes('not') ? 'negative' : marks.includes('perhaps') ? 'uncertain' : 'positive'
        })
        const decided = decideByPatterns(graph, graph.sentence, mentions, PACK)
        expect(decided.map((decision) => decision.class)).toEqual(expected)
      }),
    )
  })
})

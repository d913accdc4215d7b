import type { ExplainedArc, ExplainedMention, ExplainedSentence } from '@chexpp/rules'
import { expect, it } from 'vitest'
import { describeMention } from './describe-mention'

const NEGATION: ExplainedArc = { governor: 1, dependent: 0, relation: 'neg', propagated: false }

const token = (text: string) => ({ text, lemma: text, tag: 'NN', start: 0, end: text.length })

const sentence: ExplainedSentence = {
  text: 'no edema',
  start: 0,
  end: 8,
  graph: { tokens: [token('no'), token('edema')], arcs: [NEGATION] },
  mentions: [],
}

const mention = (given: Partial<ExplainedMention>): ExplainedMention => ({
  number: 1,
  observation: 'Edema',
  start: 3,
  end: 8,
  phrase: 'edema',
  tokens: [1],
  added: false,
  decision: { class: 'negative', rule: 'no', path: [NEGATION] },
  correction: undefined,
  class: 'negative',
  implies: undefined,
  ...given,
})

it('names the rule and the arcs that it followed', () => {
  expect(describeMention(mention({}), sentence, 'official')).toEqual([
    '"edema" is a mention of Edema: negative.',
    'The rule "no" makes it negative, along edema ─neg→ no.',
  ])
})

it('says so where a mention around it was decided', () => {
  const { decision } = mention({})
  const inside = mention({ tokens: [2], decision })
  expect(describeMention(inside, sentence, 'official')[1]).toBe(
    'The rule "no" makes it negative, along edema ─neg→ no: what holds for a mention holds for those inside it.',
  )
})

it.each([
  ['no rule held', { class: 'positive', rule: 'mentioned', path: [] }, 'No rule makes it negative or uncertain.'],
  [
    'the rule needed no arc',
    { class: 'negative', rule: 'findings: no', path: [] },
    'The rule "findings: no" makes it negative.',
  ],
] as const)('says so where %s', (_, decision, expected) => {
  expect(describeMention(mention({ decision }), sentence, 'official')[1]).toBe(expected)
})

it('says what was corrected and added', () => {
  const corrected = mention({ added: true, class: 'dropped', correction: { name: 'a place', why: 'Because.' } })
  const [verdict, added, , correction] = describeMention(corrected, sentence, 'corrected')
  expect(verdict).toBe('"edema" is a mention of Edema: passed over.')
  expect(added).toBe('The official labeler does not know these words; the mode corrected adds them.')
  expect(correction).toBe('The correction "a place" passes it over.')
})

it('says what is implied, and what has no label of its own', () => {
  expect(describeMention(mention({ implies: 'Cardiomegaly' }), sentence, 'official').at(-1)).toBe(
    'It implies Cardiomegaly, as uncertain.',
  )
  expect(describeMention(mention({ observation: 'No Finding' }), sentence, 'official')[0]).toBe(
    '"edema" is a finding without a label of its own: negative.',
  )
})

it('says so where the graph had no say', () => {
  expect(describeMention(mention({}), sentence, 'negation-off')[1]).toBe(
    'In the mode negation-off every mention is positive.',
  )
  expect(describeMention(mention({}), { ...sentence, graph: undefined }, 'official')[1]).toBe(
    'The sentence cannot be parsed, so all that it mentions is positive.',
  )
})

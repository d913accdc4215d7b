import { expect, it } from 'vitest'
import { evidenceOf } from './evidence'
import { clean } from './text/clean'

const text = 'Clear.\nThere is  NO effusion.'
const cleaned = clean(text)
const sentence = { start: cleaned.text.indexOf('there'), end: cleaned.text.length }
const start = cleaned.text.indexOf('effusion')
const mention = { observation: 'Pleural Effusion', start, end: start + 'effusion'.length } as const

it('says where the mention and the words of its path stand in the text as given', () => {
  // In the sentence "there is no effusion."
  const path = [{ governor: { start: 12, end: 20 }, dependent: { start: 9, end: 11 }, relation: 'neg' }]
  const [evidence, ...rest] = evidenceOf(cleaned, sentence, mention, { class: 'negative', rule: 'no', path })
  expect(rest).toEqual([])
  expect(text.slice(evidence.start, evidence.end)).toBe('effusion')
  const words = evidence.path?.map(({ governor, dependent, relation }) => [
    text.slice(governor.start, governor.end),
    relation,
    text.slice(dependent.start, dependent.end),
  ])
  expect(words).toEqual([['effusion', 'neg', 'NO']])
})

it('has no path where the rule followed none', () => {
  const [evidence] = evidenceOf(cleaned, sentence, mention, { class: 'positive', rule: 'mentioned', path: [] })
  expect(evidence).toEqual({
    observation: 'Pleural Effusion',
    class: 'positive',
    start: text.indexOf('effusion'),
    end: text.indexOf('.', 10),
    phrase: 'effusion',
    rule: 'mentioned',
  })
})

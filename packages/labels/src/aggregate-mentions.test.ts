import { describe, expect, it } from 'vitest'
import { aggregateMentions, type ClassifiedMention } from './aggregate-mentions'
import { LABEL_CLASSES } from './classes'
import { OBSERVATIONS, type Observation } from './observations'

/** Only the observations that are not absent, as words. */
function report(...mentions: ClassifiedMention[]): Partial<Record<Observation, string>> {
  const labels = aggregateMentions(mentions)
  return Object.fromEntries(
    OBSERVATIONS.flatMap((name, head) => (labels[head] === 0 ? [] : [[name, LABEL_CLASSES[labels[head]]]])),
  )
}

const mention = (observation: Observation, is: ClassifiedMention['class']): ClassifiedMention => ({
  observation,
  class: is,
})

describe('aggregateMentions', () => {
  it('finds nothing in a report without mentions', () => expect(report()).toEqual({ 'No Finding': 'positive' }))

  it('takes positive over uncertain over negative, whatever the order', () => {
    const [no, perhaps, yes] = (['negative', 'uncertain', 'positive'] as const).map((is) => mention('Edema', is))
    expect(report(yes, perhaps, no)).toEqual({ Edema: 'positive' })
    expect(report(no, perhaps, yes)).toEqual({ Edema: 'positive' })
    expect(report(perhaps, no)).toEqual({ Edema: 'uncertain' })
    expect(report(no, perhaps)).toEqual({ Edema: 'uncertain' })
  })

  it('keeps No Finding beside negative mentions', () => {
    expect(report(mention('Pneumothorax', 'negative'))).toEqual({ 'No Finding': 'positive', Pneumothorax: 'negative' })
  })

  it('keeps No Finding beside support devices', () => {
    expect(report(mention('Support Devices', 'positive'))).toEqual({
      'No Finding': 'positive',
      'Support Devices': 'positive',
    })
  })

  it.each(['positive', 'uncertain'] as const)('counts a %s mention of the No Finding list against it', (is) => {
    expect(report(mention('No Finding', is))).toEqual({})
  })

  it('does not count a negative mention of the No Finding list', () => {
    expect(report(mention('No Finding', 'negative'))).toEqual({ 'No Finding': 'positive' })
  })

  it('gives a finding beside the 14 no label, and counts it against No Finding', () => {
    expect(report({ observation: 'Hiatal hernia', class: 'uncertain' })).toEqual({})
    expect(report({ observation: 'Hiatal hernia', class: 'negative' })).toEqual({ 'No Finding': 'positive' })
  })

  describe('heart failure, a mention of Edema that implies Cardiomegaly', () => {
    const failure = (is: ClassifiedMention['class']): ClassifiedMention => ({
      observation: 'Edema',
      class: is,
      impliesUncertain: 'Cardiomegaly',
    })

    it('adds an uncertain Cardiomegaly', () => {
      expect(report(failure('positive'))).toEqual({ Edema: 'positive', Cardiomegaly: 'uncertain' })
      expect(report(failure('uncertain'))).toEqual({ Edema: 'uncertain', Cardiomegaly: 'uncertain' })
    })

    it('adds nothing where it is negative', () => {
      expect(report(failure('negative'))).toEqual({ 'No Finding': 'positive', Edema: 'negative' })
    })

    it('is one more mention: stronger than a negative one, weaker than a positive one', () => {
      expect(report(failure('positive'), mention('Cardiomegaly', 'negative'))).toMatchObject({
        Cardiomegaly: 'uncertain',
      })
      expect(report(failure('positive'), mention('Cardiomegaly', 'positive'))).toMatchObject({
        Cardiomegaly: 'positive',
      })
    })
  })
})

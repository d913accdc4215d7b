import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregateMentions, type ClassifiedMention } from './aggregate-mentions'
import { aggregateSentences } from './aggregate-sentences'
import { OBSERVATIONS } from './observations'

describe('aggregateSentences', () => {
  it('takes positive over uncertain over negative over absent in each column', () => {
    const sentences = [
      Uint8Array.of(0, 1, 2, 3, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0),
      Uint8Array.of(0, 3, 3, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    ]
    expect([...aggregateSentences(sentences)]).toEqual([0, 1, 3, 3, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0])
  })

  it('has No Finding only where every sentence has it', () => {
    const clear = aggregateMentions([])
    const emphysema = aggregateMentions([{ observation: 'No Finding', class: 'positive' }])
    expect(aggregateSentences([clear, clear])[0]).toBe(1)
    expect(aggregateSentences([clear, emphysema])[0]).toBe(0)
  })

  it('has no No Finding beside a finding, though a student says both', () => {
    const contradiction = Uint8Array.from(OBSERVATIONS, (name) => (name === 'No Finding' || name === 'Edema' ? 1 : 0))
    expect(aggregateSentences([contradiction])[0]).toBe(0)
  })

  it('takes No Finding as the labeler of an empty report does where there is no sentence', () => {
    expect(aggregateSentences([])).toEqual(aggregateMentions([]))
  })

  it('names the sentence whose row is none', () => {
    expect(() => aggregateSentences([new Uint8Array(14), new Uint8Array(3)])).toThrow('row 2: 3 labels')
  })

  it('gives for sentences what aggregateMentions gives for all their mentions', () => {
    const finding = fc.record({
      observation: fc.constantFrom(...OBSERVATIONS),
      class: fc.constantFrom<ClassifiedMention['class'][]>('positive', 'negative', 'uncertain'),
    })
    const heartFailure = finding.map(({ class: is }) => ({
      observation: 'Edema' as const,
      class: is,
      impliesUncertain: 'Cardiomegaly' as const,
    }))
    const mentions: fc.Arbitrary<ClassifiedMention> = fc.oneof({ weight: 4, arbitrary: finding }, heartFailure)
    fc.assert(
      fc.property(fc.array(fc.array(mentions, { maxLength: 4 }), { maxLength: 5 }), (sentences) => {
        expect(aggregateSentences(sentences.map(aggregateMentions))).toEqual(aggregateMentions(sentences.flat()))
      }),
    )
  })
})

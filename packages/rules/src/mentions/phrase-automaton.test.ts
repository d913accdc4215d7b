import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseAutomaton, type PhraseMatch } from './phrase-automaton'

describe('PhraseAutomaton', () => {
  it('finds phrases inside and across one another', () => {
    const automaton = new PhraseAutomaton(['nodular opacity', 'opaci', 'city'])
    expect(automaton.match('a nodular opacity')).toEqual([
      { phrase: 1, start: 10, end: 15 },
      { phrase: 0, start: 2, end: 17 },
      { phrase: 2, start: 13, end: 17 },
    ])
  })

  it('counts no phrase twice where it overlaps itself', () => {
    expect(new PhraseAutomaton([' line ']).match(' line line ')).toEqual([{ phrase: 0, start: 0, end: 6 }])
  })

  it('finds nothing in characters that no phrase has', () => {
    expect(new PhraseAutomaton(['edema']).match('éd€ma')).toEqual([])
  })

  it('finds what a search for each phrase finds', () => {
    const words = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength })
    fc.assert(
      fc.property(fc.uniqueArray(words(4), { minLength: 1 }), words(40), (phrases, text) => {
        const searched = phrases.flatMap((phrase, number) =>
          Array.from(text.matchAll(new RegExp(phrase, 'g')), ({ index }): PhraseMatch => {
            return { phrase: number, start: index, end: index + phrase.length }
          }),
        )
        const found = new PhraseAutomaton(phrases).match(text)
        expect(new Set(found)).toEqual(new Set(searched))
        expect(found.length).toBe(searched.length)
      }),
    )
  })
})

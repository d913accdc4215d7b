import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeSentence } from './normalize-sentence'
import { splitByReport } from './split-by-report'
import { splitBySentence } from './split-by-sentence'

const FRACTIONS = { train: 0.8, validation: 0.1, test: 0.1 }

describe('splitByReport', () => {
  const items = Array.from({ length: 40 }, (_, i) => ({ id: i, patient: `p${i >> 1}` }))
  const split = (seed: number, from = items) =>
    splitByReport(from, { key: ({ patient }) => patient, fractions: FRACTIONS, seed })

  it('keeps what has one key together and gives each part its share of the keys', () => {
    const { train, validation, test } = split(1)
    expect([train.length, validation.length, test.length]).toEqual([32, 4, 4])
    for (const part of [train, validation, test]) {
      for (const { id } of part) expect(part.some((other) => other.id === (id ^ 1))).toBe(true)
    }
  })

  it('is the same on every platform', () => {
    expect(split(1).test.map(({ id }) => id)).toEqual([36, 37, 38, 39])
  })

  it('does not depend on the order of the items, but on the seed', () => {
    const reversed = split(1, [...items].reverse())
    expect(reversed.test.map(({ id }) => id).sort()).toEqual(
      split(1)
        .test.map(({ id }) => id)
        .sort(),
    )
    expect(split(2)).not.toEqual(split(1))
  })

  it('refuses fractions that do not add up', () => {
    expect(() => splitByReport(items, { key: String, fractions: { a: 0.5, b: 0.4 }, seed: 1 })).toThrow(
      'fractions must add up to 1, not 0.9',
    )
    expect(() => splitByReport(items, { key: String, fractions: { a: 1.5, b: -0.5 }, seed: 1 })).toThrow(
      'fractions.a must be from 0 to 1, not 1.5',
    )
  })
})

describe('splitBySentence', () => {
  it('holds spellings of one sentence together', () => {
    const sentences = ['No effusion.', ' no  EFFUSION.', 'No\neffusion.', 'Clear.']
    const parts = splitBySentence(sentences, { text: String, fractions: { train: 0.5, test: 0.5 }, seed: 1 })
    expect(
      Object.values(parts)
        .map((part) => part.length)
        .sort(),
    ).toEqual([1, 3])
  })

  it('leaks no sentence from one part into another and loses no item', () => {
    const sentence = fc.string({ unit: fc.constantFrom('a', 'A', ' ', '\n', 'b'), maxLength: 4 })
    const shares = fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10)).filter((parts) => parts.some((part) => part > 0))
    fc.assert(
      fc.property(
        fc.array(sentence),
        shares,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (sentences, [a, b, c], seed) => {
          const total = a + b + c
          const fractions = { train: a / total, validation: b / total, test: c / total }
          const items = sentences.map((text, place) => ({ text, place }))
          const parts = Object.values(splitBySentence(items, { text: (item) => item.text, fractions, seed }))

          const places = parts.flatMap((part) => part.map(({ place }) => place))
          expect(places.sort((x, y) => x - y)).toEqual(items.map(({ place }) => place))

          const distinct = parts.map((part) => new Set(part.map(({ text }) => normalizeSentence(text))))
          const together = new Set(distinct.flatMap((part) => [...part]))
          expect(distinct.reduce((sum, part) => sum + part.size, 0)).toBe(together.size)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitTexts, type LabelledTexts } from './split'

const fractions = { training: 0.6, validation: 0.2, test: 0.2 }

/** Texts whose first label is their place, so that a label which loses its text shows. */
const numbered = (texts: readonly string[]): LabelledTexts => ({
  texts,
  labels: texts.map((_, index) => Uint8Array.of(index)),
})

it('puts no text of one part into another, case and white space aside, loses none and keeps labels with texts', () => {
  const word = fc.constantFrom('edema', 'Edema', 'EDEMA', 'clear', 'mild', 'Mild')
  const space = fc.constantFrom(' ', '  ', '\n')
  const text = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 4 }).map((words) => words.flat().join(''))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), fc.nat(), (texts, seed) => {
      const parts = Object.values(splitTexts(numbered(texts), { fractions, seed })) as LabelledTexts[]
      const spellings = parts.map(
        (part) => new Set(part.texts.map((text) => text.toLowerCase().split(/\s+/).join(' ').trim())),
      )
      expect(spellings.reduce((sum, { size }) => sum + size, 0)).toBe(
        new Set(spellings.flatMap((set) => [...set])).size,
      )
      for (const part of parts) expect(part.labels.map(([index]) => texts[index])).toEqual(part.texts)
      expect(parts.flatMap(({ labels }) => labels.map(([index]) => index)).sort((a, b) => a - b)).toEqual([
        ...texts.keys(),
      ])
    }),
  )
})

it('gives each part its share, the same for the same seed', () => {
  const texts = numbered(Array.from({ length: 50 }, (_, index) => `text ${index}`))
  const split = splitTexts(texts, { fractions, seed: 1 })
  expect(Object.values(split).map((part: LabelledTexts) => part.texts.length)).toEqual([30, 10, 10])
  expect(splitTexts(texts, { fractions, seed: 1 })).toEqual(split)
  expect(splitTexts(texts, { fractions, seed: 2 })).not.toEqual(split)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split } from './split'

const sentences = (text: string) => split(text).map(({ start, end }) => text.slice(start, end))

// What NLTK 3.10.4 (Punkt, English) gives for each text.
describe('split', () => {
  it.each([
    [['clear lungs.', 'no edema.']],
    [['no edema?', 'yes!', 'mild']],
    [['1. small effusion.', '2. no edema.']],
    [['nodule of 3.', '5 cm.']],
    [['seen by dr. roe vs. earlier films.', 'stable.']],
    [['small (see above.)', 'no edema.']],
    [['a "clear lung."', 'no edema.']],
    [['at t12.', 'no fracture']],
    [['level of t. spine and b. lungs.', 'ok']],
    [['scoliosis.', '(unchanged)']],
    [['what??', 'edema']],
    [['an x-ray.', '-5. of']],
    [['about 1. : two']],
    [['']],
  ])('cuts %j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected.filter((sentence) => sentence !== ''))
  })

  it('loses nothing but the white space between sentences', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '1', 'dr', '.', '?', '!', ')', '"', ' ', '-') })
    fc.assert(
      fc.property(texts, (text) => {
        expect(sentences(text).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

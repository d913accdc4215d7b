import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences'

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it('gives each sentence with its offsets', () => {
    expect(splitSentences(' The lungs are clear.  No effusion.\n')).toEqual([
      { text: 'The lungs are clear.', start: 1, end: 21 },
      { text: 'No effusion.', start: 23, end: 35 },
    ])
  })

  it('keeps a list number with what it numbers', () => {
    expect(texts('1. Small nodule. 2.  Bar is seen. 3. Normal.')).toEqual([
      '1. Small nodule.',
      '2.  Bar is seen.',
      '3. Normal.',
    ])
    expect(texts('1. Nodule\n2. No effusion')).toEqual(['1. Nodule', '2. No effusion'])
    expect(texts('1.Clear lungs. 2.Normal heart.')).toEqual(['1.Clear lungs.', '2.Normal heart.'])
    expect(texts('1) Clear lungs 2) Normal heart')).toEqual(['1) Clear lungs', '2) Normal heart'])
    expect(texts('1. Cardiomegaly 2. No effusion 3. Clear lungs')).toEqual([
      '1. Cardiomegaly',
      '2. No effusion',
      '3. Clear lungs',
    ])
    expect(texts('IMPRESSION: 1. Clear. 2. Normal.')).toEqual(['IMPRESSION:', '1. Clear.', '2. Normal.'])
  })

  it('does not end one within a number', () => {
    expect(texts('A 3.5 cm mass. It was 2.0 x 1.5 cm on 1.2.2020. Stable.')).toEqual([
      'A 3.5 cm mass.',
      'It was 2.0 x 1.5 cm on 1.2.2020.',
      'Stable.',
    ])
    expect(texts('Measures .5 cm. Stable.')).toEqual(['Measures .5 cm.', 'Stable.'])
  })

  it('does end one with a number', () => {
    expect(texts('Fracture of T8. The lungs are clear.')).toEqual(['Fracture of T8.', 'The lungs are clear.'])
    expect(texts('Compared with 2019. No change.')).toEqual(['Compared with 2019.', 'No change.'])
  })

  it('does not end one after an abbreviation', () => {
    expect(texts('Told to Dr. Lee at 3:45 p.m. by Dr. Roe.')).toEqual(['Told to Dr. Lee at 3:45 p.m. by Dr. Roe.'])
    expect(texts('Atelectasis vs. pneumonia, e.g. aspiration, approx. 3 cm.')).toEqual([
      'Atelectasis vs. pneumonia, e.g. aspiration, approx. 3 cm.',
    ])
    expect(texts('Seen at St. Mary hospital.')).toEqual(['Seen at St. Mary hospital.'])
    expect(texts('Read by J. Smith, M.D. on 1/2/2020.')).toEqual(['Read by J. Smith, M.D. on 1/2/2020.'])
    expect(texts('No. 2 film of the series.')).toEqual(['No. 2 film of the series.'])
  })

  it('does end one after an abbreviation that a new sentence follows', () => {
    expect(texts('Called at 3:45 p.m. The tube is high.')).toEqual(['Called at 3:45 p.m.', 'The tube is high.'])
    expect(texts('Nodule of 3 mm. No effusion.')).toEqual(['Nodule of 3 mm.', 'No effusion.'])
    expect(texts('Is there edema? No. Is there effusion? Yes!')).toEqual([
      'Is there edema?',
      'No.',
      'Is there effusion?',
      'Yes!',
    ])
  })

  it('takes blanks of de-identification for words', () => {
    expect(texts('XXXX. Heart is normal. No XXXX.')).toEqual(['XXXX.', 'Heart is normal.', 'No XXXX.'])
    expect(texts('Compared to ___. Tube ends at ___. No change.')).toEqual([
      'Compared to ___.',
      'Tube ends at ___.',
      'No change.',
    ])
  })

  it('goes on over lines that were wrapped', () => {
    expect(texts('The lungs are\n clear without\n effusion.  The heart\n is normal.')).toEqual([
      'The lungs are\n clear without\n effusion.',
      'The heart\n is normal.',
    ])
    expect(texts('The right lung is clear\r\nand the left is not.\r\nNo effusion.')).toEqual([
      'The right lung is clear\r\nand the left is not.',
      'No effusion.',
    ])
    expect(texts('THE LUNGS ARE CLEAR WITHOUT\nEFFUSION OR EDEMA.')).toEqual([
      'THE LUNGS ARE CLEAR WITHOUT\nEFFUSION OR EDEMA.',
    ])
  })

  it('ends one at a line that was not', () => {
    expect(texts('Lungs: Clear\nHeart: Normal\nBones: Intact')).toEqual([
      'Lungs: Clear',
      'Heart: Normal',
      'Bones: Intact',
    ])
    expect(texts('- Clear lungs\n- normal heart')).toEqual(['- Clear lungs', '- normal heart'])
    expect(texts('NO EFFUSION\nNO EDEMA')).toEqual(['NO EFFUSION', 'NO EDEMA'])
    expect(texts('No effusion\n\nor edema')).toEqual(['No effusion', 'or edema'])
  })

  it('needs no space after a stop', () => {
    expect(texts('Lungs are clear.Heart is normal.')).toEqual(['Lungs are clear.', 'Heart is normal.'])
    expect(texts('LUNGS ARE CLEAR.HEART IS NORMAL.')).toEqual(['LUNGS ARE CLEAR.', 'HEART IS NORMAL.'])
  })

  it('works without capitals', () => {
    expect(texts('lungs are clear. heart is normal. called at 3 p.m. by dr. lee.')).toEqual([
      'lungs are clear.',
      'heart is normal.',
      'called at 3 p.m. by dr. lee.',
    ])
  })

  it('takes a question mark before a word for a query', () => {
    expect(texts('cough // ? pneumonia')).toEqual(['cough // ? pneumonia'])
    expect(texts('?pneumonia. ?edema.')).toEqual(['?pneumonia.', '?edema.'])
  })

  it('closes brackets and quotes with the sentence', () => {
    expect(texts('(Stable.) No change.')).toEqual(['(Stable.)', 'No change.'])
  })

  it('finds no sentence where there is no word', () => {
    expect(texts('')).toEqual([])
    expect(texts(' \n ')).toEqual([])
    expect(texts('-----\nClear.\n-----')).toEqual(['Clear.'])
  })

  it('gives slices of any text, in order, with all its letters and digits', () => {
    const pieces = ['The lungs are clear', 'Dr', '3.5', '1', '.', '. ', '\n', '\n\n', '?', ':', '-', '___', 'XXXX', ' ', 'É', '\u0000'] // prettier-ignore
    const mixtures = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(mixtures, fc.string({ unit: 'binary' })), (text) => {
        const sentences = splitSentences(text)
        let kept = ''
        let last = 0
        for (const { text: slice, start, end } of sentences) {
          expect(text.slice(start, end)).toBe(slice)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
          kept += slice
        }
        const words = (whole: string) => whole.replace(/[^A-Za-zÀ-ɏ0-9]/g, '')
        expect(words(kept)).toBe(words(text))
      }),
      { numRuns: 500 },
    )
  })
})

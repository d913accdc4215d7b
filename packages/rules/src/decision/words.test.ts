import { describe, expect, it } from 'vitest'
import { splitWords } from './words'

describe('splitWords', () => {
  it('keeps words whole and punctuation apart, with offsets', () => {
    const sentence = "no air-space disease, isn't it?"
    const words = splitWords(sentence)
    expect(words.map(({ text }) => text)).toEqual(['no', 'air-space', 'disease', ',', "isn't", 'it', '?'])
    expect(words.every(({ text, start, end }) => sentence.slice(start, end) === text)).toBe(true)
  })

  it.each([
    ['small pleural effusion is seen', ['effusion']],
    ['nodular opacity left base, mild edema.', ['opacity', 'base', 'edema', '.']],
    ['a visible nodule is visible', ['nodule']],
  ])('tells the heads of %j', (sentence, heads) => {
    const words = splitWords(sentence)
    expect(words.filter(({ head }) => head).map(({ text }) => text)).toEqual(heads)
  })

  it('takes a participle for a verb only where no noun follows', () => {
    const kinds = splitWords('no visualized nodule is visualized.').map(({ text, kind }) => `${text} ${kind}`)
    expect(kinds).toEqual([
      'no content',
      'visualized content',
      'nodule content',
      'is be',
      'visualized verb',
      '. content',
    ])
  })
})

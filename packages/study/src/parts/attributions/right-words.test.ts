import { expect, it } from 'vitest'
import { highestWords, shareByChance, shareOfRight } from './right-words'

const words = ['No', 'pleural', 'effusion', '.'].map((text, index) => {
  return { text, score: [2, 3, 1, 0][index], start: 0, end: 0, firstToken: 0, endToken: 0 }
})

it('takes as many words as make the label, the highest first', () => {
  expect(highestWords(words, ['no', 'effusion'])).toEqual(['pleural', 'no'])
  expect(highestWords(words, ['effusion'])).toEqual(['pleural'])
})

it('shares what is right among them, beside what chance gives', () => {
  expect(shareOfRight(['pleural', 'no'], ['no', 'effusion'])).toBe(0.5)
  expect(shareOfRight(['effusion', 'no'], ['no', 'effusion'])).toBe(1)
  // Of 4 words two are drawn: each of the right ones is among them half the time.
  expect(shareByChance(4, ['no', 'effusion'])).toBe(0.5)
})

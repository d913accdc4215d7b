import { expect, test } from 'vitest'
import { jaccard, textTrigrams } from './text-trigrams'

test('case, digits, punctuation and white space are of no account', () => {
  expect(textTrigrams('Edema, 2.')).toEqual(new Set([' ed', 'ede', 'dem', 'ema', 'ma ']))
  expect(textTrigrams('  EDEMA\n')).toEqual(textTrigrams('Edema, 2.'))
})

test('a text without letters has one run, so that all such texts are alike', () => {
  expect(jaccard(textTrigrams('12'), textTrigrams('...'))).toBe(1)
})

test('what both have of what either has', () => {
  // " ed ede dem ema" are common; "ma " and "mas", "as " are not.
  expect(jaccard(textTrigrams('edema'), textTrigrams('edemas'))).toBeCloseTo(4 / 7, 12)
})

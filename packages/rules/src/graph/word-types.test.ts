import { expect, it } from 'vitest'
import { endingOf, wordForm } from './word-types'

it.each([
  ['effusion', 'effusion'],
  ['3.5', '0.0'],
  ['12:30', '00:00'],
  ['t10-t12', 't00-t00'],
  ['___', '___'],
])('the form of %j is %j', (word, form) => {
  expect(wordForm(word)).toBe(form)
})

it.each([
  ['consolidation', 3, 'the longest that there is'],
  ['lesion', 2, 'else a shorter one'],
  ['n', 0, 'never the whole word'],
  ['on', 1, 'but for its first letter'],
  ['lung', 0, 'else the empty one'],
  ['', 0, 'as for no word'],
])('the ending of %j has number %i: %s', (form, number) => {
  const endings = ['', 'n', 'on', 'ion', 'tion']
  const numbers = new Map(endings.map((ending, i) => [ending, i]))
  if (form === 'lesion') numbers.delete('ion')
  expect(endingOf(form, numbers)).toBe(number)
})

import { expect, it } from 'vitest'
import { expandForm } from './expand-form'

it.each([
  ['edema', ['edema']],
  ['air(|-| )space', ['airspace', 'air-space', 'air space']],
  ['(pleural|chest) (scar|tube)', ['pleural scar', 'pleural tube', 'chest scar', 'chest tube']],
])('expands %s', (form, words) => {
  expect(expandForm(form)).toEqual(words)
})

import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { table } from './table'

const rows = [
  { head: 'Edema', kappa: 0.98765, count: 12 },
  { head: 'Fracture', kappa: null, count: undefined },
  { head: 'Pneumonia', kappa: -0.5, count: 0 },
]
const { html } = table({
  caption: 'Kappa per head',
  columns: [
    { heading: 'Head', value: (row) => row.head },
    { heading: 'Kappa', value: (row) => row.kappa, digits: 3, missing: 'undefined' },
    { heading: 'Count', value: (row) => row.count },
  ],
  rows,
})

test('is well-formed, with a caption and headings for rows and columns', () => {
  assertWellFormed(html)
  expect(html).toContain('<caption><span>Kappa per head</span></caption>')
  expect(html).toContain('<th scope="col">Head</th><th scope="col" class="number">Kappa</th>')
  expect(html).toContain('<tr><th scope="row">Edema</th><td class="number">0.988</td><td class="number">12</td></tr>')
})

test('what is missing is said in the words of its column', () => {
  expect(html).toContain('<th scope="row">Fracture</th><td class="number">undefined</td><td class="number">–</td>')
})

test('zero is a number, and minus is a minus', () => {
  expect(html).toContain('<th scope="row">Pneumonia</th><td class="number">−0.500</td><td class="number">0</td>')
})

test('scrolls by itself and can be reached with the keyboard', () => {
  expect(html).toContain('<div class="scroll" role="region" aria-label="Kappa per head" tabindex="0">')
})

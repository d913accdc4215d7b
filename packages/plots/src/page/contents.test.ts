import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { contentsOf, withIds } from './contents'

test('ids are made of the headings, each once', () => {
  const headings = [
    'Figure 2: data efficiency',
    'Größe',
    '***',
    'figure 2, data efficiency',
    '***',
    'Figure 2 data efficiency',
  ]
  expect(withIds(headings).map(({ id }) => id)).toEqual([
    'figure-2-data-efficiency',
    'größe',
    'section',
    'figure-2-data-efficiency-2',
    'section-2',
    'figure-2-data-efficiency-3',
  ])
})

test('an id that a number makes is not given twice', () => {
  expect(withIds(['a', 'a 2', 'a']).map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3'])
})

test('every section is linked, beside a wide page and above a narrow one', () => {
  const { beside, above } = contentsOf(withIds(['One <b>', 'Two', 'Three']))!
  const html = beside + above
  assertWellFormed(html)
  expect(html.match(/<a href="#one-b">One &lt;b&gt;<\/a>/g)).toHaveLength(2)
  expect(html.match(/<a /g)).toHaveLength(6)
})

test('a short page has no list', () => {
  expect(contentsOf(withIds(['One', 'Two']))).toBeNull()
})

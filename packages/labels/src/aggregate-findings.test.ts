import { expect, it } from 'vitest'
import { aggregateFindings } from './aggregate-findings'

it('takes the strongest class of each finding, in the order of their first occurrence', () => {
  const parts = [
    [
      { name: 'Hernia', class: 'absent' },
      { name: 'Rib notching', class: 'uncertain' },
    ],
    [{ name: 'Hernia', class: 'negative' }],
    [{ name: 'Rib notching', class: 'negative' }],
    [{ name: 'Stent', class: 'positive' }],
  ] as const
  expect(aggregateFindings(parts)).toEqual([
    { name: 'Hernia', class: 'negative' },
    { name: 'Rib notching', class: 'uncertain' },
    { name: 'Stent', class: 'positive' },
  ])
  expect(aggregateFindings([])).toEqual([])
})

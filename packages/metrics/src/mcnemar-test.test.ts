import { expect, it } from 'vitest'
import fixture from './fixtures/scikit_learn.json'
import { mcnemarTest } from './mcnemar-test'

it.each(fixture.binomials)('as SciPy: $first against $second', ({ first, second, pValue }) => {
  const reference = new Uint8Array(first + second + 5)
  const wrongFrom = (start: number, end: number) => reference.map((_, row) => (row >= start && row < end ? 1 : 0))
  const test = mcnemarTest(wrongFrom(first, first + second), wrongFrom(0, first), reference)
  expect(test).toMatchObject({ onlyFirst: first, onlySecond: second })
  expect(Math.abs(test.pValue - pValue)).toBeLessThan(1e-12)
})

it('finds nothing between two that are right on the same rows', () => {
  expect(mcnemarTest([0, 1], [0, 2], [0, 0])).toEqual({ onlyFirst: 0, onlySecond: 0, pValue: 1 })
})

it('refuses rows that do not pair up', () => {
  expect(() => mcnemarTest([0], [0, 1], [0, 1])).toThrow('1 and 2 predictions for 2 references')
})

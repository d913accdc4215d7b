import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaUnderRiskCoverage } from './area-under-risk-coverage'

it('is the mean risk over every coverage', () => {
  expect(areaUnderRiskCoverage([0.9, 0.8, 0.6], [0, 1, 0])).toBeCloseTo((0 + 1 / 2 + 1 / 3) / 3, 15)
})

it('shares the wrong ones evenly among equally confident rows', () => {
  // Half a wrong one in each of the first two: risks 1/2, 1/2, 1/3.
  expect(areaUnderRiskCoverage([0.8, 0.8, 0.6], [0, 1, 0])).toBeCloseTo((1 / 2 + 1 / 2 + 1 / 3) / 3, 15)
})

it('is null without rows, and refuses rows that do not pair up', () => {
  expect(areaUnderRiskCoverage([], [])).toBeNull()
  expect(() => areaUnderRiskCoverage([1], [])).toThrow('1 confidences for 0 rows')
})

it('does not depend on the order of the rows', () => {
  const row = fc.record({ confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.9), wrong: fc.constantFrom(0, 1) })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const area = (ordered: typeof rows) =>
        areaUnderRiskCoverage(
          ordered.map(({ confidence }) => confidence),
          ordered.map(({ wrong }) => wrong),
        )!
      expect(area([...rows].reverse())).toBeCloseTo(area(rows), 12)
    }),
  )
})

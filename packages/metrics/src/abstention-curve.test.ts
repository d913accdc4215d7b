import { expect, it } from 'vitest'
import { abstentionCurve } from './abstention-curve'

/** A report whose head 5 says positive with the given probability; all other heads are sure of absent. */
function report(positive: number): Float64Array {
  const row = Float64Array.from({ length: 56 }, (_, i) => (i % 4 === 0 ? 1 : 0))
  row[20] = 1 - positive
  row[21] = positive
  return row
}
const labels = (edema: number) => Uint8Array.from({ length: 14 }, (_, head) => (head === 5 ? edema : 0))

const PROBABILITIES = [0.95, 0.9, 0.7, 0.6].map(report)
const REFERENCE = [1, 1, 0, 1].map(labels)

it('leaves out reports by their least sure head', () => {
  const curve = abstentionCurve(PROBABILITIES, REFERENCE, { coverages: [1, 0.5] })
  expect(curve).toMatchObject({ unit: 'report', units: 4 })
  expect(curve.points).toEqual([
    { coverage: 1, threshold: 0.6, kept: 4, accuracy: 1 - 1 / 56, kappa: 0, undefinedHeads: 13 },
    { coverage: 0.5, threshold: 0.9, kept: 2, accuracy: 1, kappa: null, undefinedHeads: 14 },
  ])
  // Only the third most confident report is wrong, in one of 14.
  expect(curve.areaUnderRiskCoverage).toBeCloseTo((1 / 42 + 1 / 56) / 4, 15)
})

it('leaves out single decisions, equally sure ones together', () => {
  const curve = abstentionCurve(PROBABILITIES, REFERENCE, { unit: 'decision', coverages: [1, 0.1, 0.05] })
  expect(curve.units).toBe(56)
  // The 52 decisions of probability 1 are kept or left out together.
  expect(curve.points.map(({ kept, threshold }) => [kept, threshold])).toEqual([
    [56, 0.6],
    [52, 1],
  ])
})

it('refuses a coverage that keeps nothing or more than all', () => {
  expect(() => abstentionCurve(PROBABILITIES, REFERENCE, { coverages: [0] })).toThrow('a coverage is 0')
})

import { expect, it } from 'vitest'
import { abstentionCurve } from './abstention-curve'
import { evaluateLabels } from './evaluate-labels'

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
  expect(curve.points).toMatchObject([
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

it('has the intervals of an evaluation of what is kept', () => {
  const probabilities = [0.9, 0.8, 0.7, 0.95, 0.6].map((sure, row) =>
    Float64Array.from({ length: 56 }, (_, i) => (i % 4 === row % 3 ? sure : (1 - sure) / 3)),
  )
  const reference = [0, 1, 0, 0, 3].map((label) => new Uint8Array(14).fill(label))
  const resampling = { resamples: 50, seed: 2, confidence: 0.9 }
  const curve = abstentionCurve(probabilities, reference, { coverages: [1, 0.8], resampling })
  // From the surest to the least sure; the last is left out at 80 %.
  const order = [3, 0, 1, 2, 4]
  curve.points.forEach(({ intervals, kept }) => {
    const rows = order.slice(0, kept)
    const { mean } = evaluateLabels(
      rows.map((row) => new Uint8Array(14).fill(row % 3)),
      rows.map((row) => reference[row]),
      resampling,
    )
    expect(intervals.kappa).toEqual(mean.intervals.kappa)
    expect(intervals.accuracy!.lower).toBeCloseTo(mean.intervals.accuracy!.lower, 12)
  })
  expect(abstentionCurve(probabilities, reference).points[0].intervals).toEqual({ kappa: null, accuracy: null })
})

import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { abstentionCurve } from './abstention-curve'
import { applyTemperature } from './apply-temperature'
import { fitTemperature } from './fit-temperature'
import fixture from './fixtures/scikit_learn.json'
import { type ReliabilityCurve } from './reliability-curve'
import { reliabilityCurves } from './reliability-curves'

/** Made by scripts/sklearn_fixtures.py: 60 reports of a student that is too sure. */
const { logits, ...expected } = fixture.calibration
const reference = expected.reference.map((labels) => Uint8Array.from(labels))
const probabilities = logits.map(softmaxRows)

function softmaxRows(row: readonly number[]): Float64Array {
  const weights = Float64Array.from(row, Math.exp)
  return weights.map((weight, i) => weight / [0, 1, 2, 3].reduce((sum, c) => sum + weights[(i & ~3) + c], 0))
}

describe.each([
  ['logits', { logits }],
  ['probabilities', { probabilities }],
])('temperature from %s, as SciPy finds it', (_, scores) => {
  const fit = fitTemperature(scores, reference)

  it.each([
    ['all heads', fit.all, expected.all] as const,
    ...OBSERVATIONS.map((name, head) => [name, fit.heads[name], expected.heads[head]] as const),
  ])('%s', (_name, found, { temperature, before, after }) => {
    expect(found.determined).toBe(true)
    expect(Math.abs(found.temperature - temperature)).toBeLessThan(1e-9 * temperature)
    expect(found.logLoss.before).toBeCloseTo(before, 11)
    expect(found.logLoss.after).toBeCloseTo(after, 11)
  })

  it('does not change the most probable class, nor what is already fitted', () => {
    const calibrated = applyTemperature(scores, fit.heads)
    expect(calibrated[0]).toHaveLength(56)
    const again = fitTemperature({ probabilities: calibrated }, reference)
    for (const name of OBSERVATIONS) expect(again.heads[name].temperature).toBeCloseTo(1, 5)
    expect(abstentionCurve(calibrated, reference, { coverages: [1] }).points[0].accuracy).toBe(
      abstentionCurve(probabilities, reference, { coverages: [1] }).points[0].accuracy,
    )
  })
})

it('has the reliability curves of scikit-learn', () => {
  const { pooled, heads } = reliabilityCurves(probabilities, reference)
  expectFilledBins(pooled, expected.pooledReliability)
  OBSERVATIONS.forEach((name, head) => expectFilledBins(heads[name], expected.headReliability[head]))
})

function expectFilledBins(
  { bins }: ReliabilityCurve,
  { counts, confidence, accuracy }: typeof expected.pooledReliability,
): void {
  const filled = bins.filter(({ count }) => count > 0)
  expect(filled.map(({ count }) => count)).toEqual(counts)
  filled.forEach((bin, i) => {
    expect(bin.confidence).toBeCloseTo(confidence[i], 12)
    expect(bin.accuracy).toBeCloseTo(accuracy[i], 12)
  })
}

it('has the risk and coverage that NumPy and scikit-learn give', () => {
  const { coverages, points, area } = expected.abstention
  const curve = abstentionCurve(probabilities, reference, { coverages })
  expect(curve.areaUnderRiskCoverage).toBeCloseTo(area, 12)
  expect(curve.points).toHaveLength(points.length)
  curve.points.forEach((point, i) => {
    expect(point).toMatchObject({ kept: points[i].kept, undefinedHeads: points[i].undefinedHeads })
    expect(point.accuracy).toBeCloseTo(points[i].accuracy, 12)
    expect(point.kappa).toBeCloseTo(points[i].kappa, 12)
  })
})

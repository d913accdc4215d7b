import { expect, it } from 'vitest'
import { applyTemperature } from './apply-temperature'
import { CALIBRATION_SCORES, evaluateCalibration } from './evaluate-calibration'
import { evaluateProbabilities } from './evaluate-probabilities'
import fixture from './fixtures/scikit_learn.json'
import { percentileInterval } from './percentile-interval'
import { drawRows } from './resampling'

const { logits } = fixture.calibration
const reference = fixture.calibration.reference.map((labels) => Uint8Array.from(labels))
const [before, after] = [1, 2].map((temperature) => applyTemperature({ logits }, { temperature }))

it('has the means of the single scores, which are those of scikit-learn', () => {
  const evaluation = evaluateCalibration(before, reference, { resamples: 0 })
  const { mean } = evaluateProbabilities(before, reference)
  for (const score of CALIBRATION_SCORES) {
    expect(evaluation[score].value).toBeCloseTo(mean[score]!, 12)
    expect(evaluation[score]).toMatchObject({ interval: null, change: null })
  }
})

it('resamples reports, with the baseline on the same resamples', () => {
  const options = { resamples: 30, seed: 5 }
  const evaluation = evaluateCalibration(after, reference, { ...options, baseline: before })
  const resampled = Array.from(drawRows(reference.length, 30, 5), (drawn) => {
    const rows = [...drawn]
    const mean = (probabilities: readonly Float32Array[]) =>
      evaluateProbabilities(
        rows.map((row) => probabilities[row]),
        rows.map((row) => reference[row]),
      ).mean
    return { before: mean(before), after: mean(after) }
  })
  for (const score of CALIBRATION_SCORES) {
    const values = resampled.map((each) => each.after[score]!)
    const changes = resampled.map((each) => each.after[score]! - each.before[score]!)
    const { interval, change, value } = evaluation[score]
    expect(interval?.lower).toBeCloseTo(percentileInterval(values, 0.95)!.lower, 10)
    expect(interval?.upper).toBeCloseTo(percentileInterval(values, 0.95)!.upper, 10)
    expect(change?.interval?.upper).toBeCloseTo(percentileInterval(changes, 0.95)!.upper, 10)
    expect(change?.value).toBeCloseTo(value - evaluateCalibration(before, reference, { resamples: 0 })[score].value, 12)
  }
})

it('refuses rows that do not pair up', () => {
  expect(() => evaluateCalibration(before.slice(1), reference)).toThrow('59 rows of probabilities for 60 references')
  expect(() => evaluateCalibration(before, reference, { baseline: [] })).toThrow('0 rows of probabilities')
})

import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { describeChoice, describeTemperature } from './describe-temperatures'
import { judgeCalibration, type ProbableTexts } from './judge-calibration'

/** Texts of a student that says absent with a probability of `sure`, and is right of `right` in `of` texts about every head. */
function texts(sure: number, right: number, of: number): ProbableTexts {
  const row = Float32Array.from({ length: 56 }, (_, i) => (i % 4 === 0 ? sure : (1 - sure) / 3))
  return {
    probabilities: Array.from({ length: of }, () => row),
    labels: Array.from({ length: of }, (_, text) => new Uint8Array(14).fill(text < right ? 0 : 1)),
  }
}

const resampling = { resamples: 20, seed: 1 }

describe('judgeCalibration', () => {
  // Sure to .95 and right 8 times of 10.
  const validation = texts(0.95, 40, 50)
  const test = texts(0.95, 15, 20)
  const calibration = judgeCalibration(validation, test, resampling)

  it('fits the temperature to validation, and one for all where the heads are alike', () => {
    // At T a probability of .8 is left to absent: odds of 57 to each other class become 12, ln 57 / ln 12.
    expect(calibration.temperatures.all.temperature).toBeCloseTo(Math.log(57) / Math.log(12), 4)
    expect(calibration.chosen.scaling).toBe('all')
    expect(describeTemperature(calibration)).toContain('is 1.63: the student is too sure')
    expect(describeChoice(calibration)).toContain('one for all heads is taken')
  })

  it('judges it by the test texts', () => {
    // Sure to .95, then .8, and right in .75 of the texts.
    const { before, after, scores } = calibration
    expect(scores.none.expectedCalibrationError.value).toBeCloseTo(0.2, 5)
    expect(scores.all.expectedCalibrationError.value).toBeCloseTo(0.05, 5)
    expect(scores.all.expectedCalibrationError.change!.value).toBeCloseTo(-0.15, 5)
    expect(before.headErrors.Edema).toBeCloseTo(0.2, 5)
    expect(after.reliability.expectedCalibrationError).toBeCloseTo(0.05, 5)
    expect(before.abstention.areaUnderRiskCoverage).toBeCloseTo(0.25, 10)
  })

  it('never fits to the test texts', () => {
    const others = judgeCalibration(validation, texts(0.95, 1, 20), resampling)
    expect(others.temperatures).toEqual(calibration.temperatures)
    expect(others.chosen).toEqual(calibration.chosen)
  })

  it('keeps the surest texts, with an interval', () => {
    const sure = texts(0.99, 10, 10)
    const mixed = {
      probabilities: [...test.probabilities.slice(10), ...sure.probabilities],
      labels: [...test.labels.slice(10), ...sure.labels],
    }
    const { kept } = judgeCalibration(validation, mixed, resampling).after
    expect(kept.map((point) => point.kept)).toEqual([20, 10])
    expect(kept.map(({ accuracy }) => accuracy)).toEqual([0.75, 1])
    expect(kept[1]).toMatchObject({ kappa: null, undefinedHeads: OBSERVATIONS.length })
    expect(kept[0].intervals.accuracy).toMatchObject({ resamples: 20 })
  })
})

it('says what temperatures mean, for any of them', () => {
  const unsure = judgeCalibration(texts(0.6, 45, 50), texts(0.6, 9, 10), resampling)
  expect(describeTemperature(unsure)).toContain('not sure enough')
  const right = judgeCalibration(texts(0.9, 50, 50), texts(0.9, 9, 10), resampling)
  expect(describeTemperature(right)).toContain('do not determine')
  expect(describeChoice(right)).toContain('none is taken')
  expect(right.after).toEqual({ scaling: 'all', ...right.before })
})

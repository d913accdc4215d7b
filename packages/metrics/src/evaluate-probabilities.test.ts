import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { evaluateProbabilities } from './evaluate-probabilities'

const EDEMA = OBSERVATIONS.indexOf('Edema')

/** Certain of absent in all heads but Edema, which has its own four. */
function report(edema: readonly number[]): Float32Array {
  return Float32Array.from({ length: 56 }, (_, i) => (i >> 2 === EDEMA ? edema[i & 3] : i & 3 ? 0 : 1))
}

const PROBABILITIES = [report([0.5, 0.5, 0, 0]), report([0.25, 0.75, 0, 0])]
const REFERENCE = [0, 1].map((edema) => Uint8Array.from(OBSERVATIONS, (_, head) => (head === EDEMA ? edema : 0)))

describe('evaluateProbabilities', () => {
  const { rows, heads, mean } = evaluateProbabilities(PROBABILITIES, REFERENCE)

  it('judges each head by its own four', () => {
    expect(rows).toBe(2)
    expect(heads.Edema).toEqual({
      logLoss: -(Math.log(0.5) + Math.log(0.75)) / 2,
      brierScore: (0.25 + 0.25 + 0.0625 + 0.0625) / 2,
      // One row right at .5, one at .75, in bins of their own.
      expectedCalibrationError: 0.375,
      areaUnderRoc: { absent: 1, positive: 1, negative: null, uncertain: null },
      averagePrecision: { absent: 1, positive: 1, negative: null, uncertain: null },
    })
  })

  it('takes means over the heads where a score is defined', () => {
    expect(heads.Fracture.areaUnderRoc).toEqual({ absent: null, positive: null, negative: null, uncertain: null })
    expect(mean.areaUnderRoc).toEqual({ absent: 1, positive: 1, negative: null, uncertain: null })
    expect(mean.brierScore).toBe(0.3125 / 14)
  })

  it('says what is wrong with its rows', () => {
    expect(() => evaluateProbabilities([], [])).toThrow('there are no rows to compare')
    expect(() => evaluateProbabilities(PROBABILITIES, REFERENCE.slice(1))).toThrow('2 rows of probabilities for 1')
    expect(() => evaluateProbabilities([PROBABILITIES[0], [1]], REFERENCE)).toThrow(
      'row 2: 1 probabilities; 14 heads have 56',
    )
  })
})

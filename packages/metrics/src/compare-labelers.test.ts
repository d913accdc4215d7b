import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { compareLabelers } from './compare-labelers'
import { randomIntegers } from './random-integers'

/** Reports that are absent but for Edema. */
function edema(classes: readonly number[]): Uint8Array[] {
  return classes.map((is) => Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? is : 0)))
}

const TRUTH = Array.from({ length: 60 }, (_, row) => row % 2)
const REFERENCE = edema(TRUTH)
/** Wrong on one report of `every`. */
const wrong = (every: number, offset = 0) => edema(TRUTH.map((is, row) => (row % every === offset ? 1 - is : is)))

describe('compareLabelers', () => {
  it('finds a labeler that is plainly better', () => {
    const { heads, mean, rows } = compareLabelers(wrong(30), wrong(3), REFERENCE, { resamples: 500 })
    expect(rows).toBe(60)
    // Balanced classes, p_e = 1/2: kappa is 2 * accuracy - 1.
    expect(heads.Edema.difference).toBeCloseTo(2 * (58 / 60) - 1 - (2 * (40 / 60) - 1), 10)
    expect(heads.Edema.interval?.lower).toBeGreaterThan(0)
    expect(heads.Edema.pValue).toBe(1 / 501)
    expect(mean).toMatchObject(heads.Edema)
  })

  it('finds nothing between two that are wrong as often', () => {
    const { difference, interval, pValue } = compareLabelers(wrong(10), wrong(10, 2), REFERENCE).mean
    expect(difference).toBe(0)
    expect(pValue).toBe(1)
    expect(interval?.lower).toBeLessThan(0)
    expect(interval?.upper).toBeGreaterThan(0)
  })

  it('is the other way round for the labelers the other way round', () => {
    const there = compareLabelers(wrong(6), wrong(4), REFERENCE, { resamples: 100 }).mean
    const back = compareLabelers(wrong(4), wrong(6), REFERENCE, { resamples: 100 }).mean
    expect(back.difference).toBe(-(there.difference ?? NaN))
    expect(back.pValue).toBe(there.pValue)
  })

  it('gives p-values that are about uniform where neither is better', () => {
    const random = randomIntegers(5)
    const pValues = Array.from({ length: 40 }, (_, experiment) => {
      const asWrong = () => edema(TRUTH.map((is) => (random(5) === 0 ? 1 - is : is)))
      return compareLabelers(asWrong(), asWrong(), REFERENCE, { resamples: 60, seed: experiment }).mean.pValue ?? NaN
    })
    // Of 40 uniform p-values 2 are below .05 and 20 below .5; more than 6, and fewer than 11 or more than 29, once in 200.
    expect(pValues.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(6)
    expect(pValues.filter((p) => p <= 0.5).length).toBeGreaterThanOrEqual(11)
    expect(pValues.filter((p) => p <= 0.5).length).toBeLessThanOrEqual(29)
  })

  it('leaves out heads where a kappa is undefined', () => {
    const { heads, mean } = compareLabelers(wrong(6), wrong(4), REFERENCE, { resamples: 10 })
    expect(heads.Pneumonia).toEqual({ difference: null, interval: null, pValue: null })
    expect(mean.undefinedHeads).toHaveLength(13)
  })

  it('needs no resamples for the difference alone', () => {
    const { mean } = compareLabelers(wrong(6), wrong(4), REFERENCE, { resamples: 0 })
    expect(mean).toMatchObject({ interval: null, pValue: null })
    expect(mean.difference).toBeGreaterThan(0)
  })
})

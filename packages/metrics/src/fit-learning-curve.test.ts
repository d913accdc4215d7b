import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLearningCurve } from './fit-learning-curve'
import fixture from './fixtures/scipy_learning_curve.json'
import { learningCurveAt } from './learning-curve'

const points = (sizes: readonly number[], values: readonly number[], weights?: readonly number[]) =>
  sizes.map((size, index) => ({ size, value: values[index], ...(weights && { weight: weights[index] }) }))

describe.each(fixture.cases)(`as SciPy ${fixture.versions.scipy} fits: $name`, (expected) => {
  const fit = fitLearningCurve(points(expected.sizes, expected.values, expected.weights))

  it('the curve and its residual', () => {
    if (fit.curve === null) throw new Error(fit.reason)
    expect(fit.curve.asymptote).toBeCloseTo(expected.asymptote, 7)
    expect(fit.curve.exponent / expected.exponent).toBeCloseTo(1, 6)
    expect(fit.curve.scale / expected.scale).toBeCloseTo(1, 6)
    expect(fit.residual).toBeCloseTo(expected.residual, 10)
    expect(learningCurveAt(fit.curve, 10 * Math.max(...expected.sizes))).toBeCloseTo(expected.tenfold, 7)
  })
})

it('says where the points do not determine it: at the ceiling, and as a step', () => {
  const determined = fixture.cases.map(({ sizes, values, weights }) => {
    const fit = fitLearningCurve(points(sizes, values, weights))
    return fit.curve !== null && fit.determined
  })
  expect(determined).toEqual([true, true, true, true, false, false])
})

it('lets the asymptote rise above 1 for a measure without a ceiling', () => {
  const sizes = [100, 200, 400, 800]
  const values = sizes.map((size) => 30 - 100 * size ** -0.5)
  const { curve } = fitLearningCurve(points(sizes, values), { ceiling: Infinity })
  expect(curve?.asymptote).toBeCloseTo(30, 5)
})

it('fits no curve to fewer than four sizes, nor to what does not rise', () => {
  expect(fitLearningCurve([])).toEqual({ curve: null, reason: 'too-few-sizes' })
  expect(fitLearningCurve(points([1, 1, 2, 2, 3], [0.1, 0.1, 0.2, 0.2, 0.3]))).toMatchObject({
    reason: 'too-few-sizes',
  })
  expect(fitLearningCurve(points([1, 2, 3, 4], [0.9, 0.8, 0.7, 0.6]))).toEqual({ curve: null, reason: 'no-rise' })
  expect(fitLearningCurve(points([1, 2, 3, 4], [0.5, 0.5, 0.5, 0.5]))).toEqual({ curve: null, reason: 'no-rise' })
})

it('finds any law back from points on it', () => {
  const law = fc.record({
    asymptote: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    share: fc.double({ min: 0.2, max: 1, noNaN: true }),
    exponent: fc.double({ min: 0.2, max: 2, noNaN: true }),
  })
  fc.assert(
    fc.property(law, ({ asymptote, share, exponent }) => {
      const scale = share * 50 ** exponent
      const curve = { asymptote, scale, exponent }
      const sizes = [50, 100, 200, 400, 800, 1600]
      const fit = fitLearningCurve(
        points(
          sizes,
          sizes.map((size) => learningCurveAt(curve, size)),
        ),
      )
      if (fit.curve === null) throw new Error(fit.reason)
      expect(learningCurveAt(fit.curve, 16_000)).toBeCloseTo(learningCurveAt(curve, 16_000), 4)
      expect(fit.residual).toBeLessThan(1e-6)
    }),
    { numRuns: 50 },
  )
})

it('names the point that it cannot take', () => {
  const good = { size: 10, value: 0.5 }
  expect(() => fitLearningCurve([good, { size: 0, value: 0.5 }])).toThrow(
    'point 2 of the learning curve has the size 0',
  )
  expect(() => fitLearningCurve([{ ...good, weight: 0 }])).toThrow('has the weight 0')
  expect(() => fitLearningCurve([{ ...good, value: NaN }])).toThrow('has the value NaN; leave undefined values out')
  expect(() => fitLearningCurve([{ ...good, value: 2 }])).toThrow('has the value 2, which is above the ceiling 1')
})

import { learningCurveAt } from '@chexpp/metrics'
import { expect, it } from 'vitest'
import { fitDataEfficiency, type JudgedSize } from './fit-data-efficiency'

const SIZES = [400, 1000, 2000, 3000, 4000]
const law = (asymptote: number) => (size: number) => learningCurveAt({ asymptote, scale: 6, exponent: 0.5 }, size)

/** Students on the law of an asymptote; in resample `r` all are better by `r` thousandths. */
const students = (asymptote: number, seed: number): JudgedSize[] =>
  SIZES.map((size) => {
    const kappa = law(asymptote)(size)
    return { size, seed, kappa, resampled: Array.from({ length: 11 }, (_, index) => kappa + index / 1000) }
  })

it('follows the law to ten times the most texts, with the interval of the resamples', () => {
  const { fit, curve } = fitDataEfficiency(students(0.9, 1), 1)
  if (fit.curve === null) throw new Error(fit.reason)
  expect(fit.curve.asymptote).toBeCloseTo(0.9, 5)
  expect(curve[0]).toMatchObject({ size: 400 })
  // 0.9 - 6 / 200; resamples from 0 to 10 thousandths more, of which the middle 95 % leave out a quarter of one at each end.
  const last = curve.at(-1)!
  expect(last.size).toBe(40_000)
  expect(last.kappa).toBeCloseTo(0.87, 5)
  expect(last.interval?.lower).toBeCloseTo(0.87025, 5)
  expect(last.interval?.upper).toBeCloseTo(0.87975, 5)
})

it('draws whole seeds: the interval holds what is between them', () => {
  const [one, two] = [students(0.8, 1), students(0.9, 2)].map((each) =>
    each.map((student) => ({ ...student, resampled: Array.from({ length: 200 }, () => student.kappa) })),
  )
  const { curve } = fitDataEfficiency([...one, ...two], 1)
  const { kappa, interval } = curve.at(-1)!
  expect(kappa).toBeCloseTo(0.82, 5)
  expect(interval?.lower).toBeCloseTo(0.77, 5)
  expect(interval?.upper).toBeCloseTo(0.87, 5)
})

it('has no curve where kappa is undefined too often or falls, and no interval without resamples', () => {
  const undefinedOnes = students(0.9, 1).map((each, index) => (index < 2 ? { ...each, kappa: null } : each))
  expect(fitDataEfficiency(undefinedOnes, 1)).toEqual({ fit: { curve: null, reason: 'too-few-sizes' }, curve: [] })
  const falling = students(0.9, 1).map((each, index) => ({ ...each, kappa: 0.9 - index / 10 }))
  expect(fitDataEfficiency(falling, 1).fit).toMatchObject({ reason: 'no-rise' })
  const bare = students(0.9, 1).map((each) => ({ ...each, resampled: [] }))
  expect(fitDataEfficiency(bare, 1).curve.at(-1)).toMatchObject({ interval: null })
})

import { expect, it } from 'vitest'
import { cohenKappa } from './cohen-kappa'
import { weightedKappa } from './weighted-kappa'

const CONFUSION = [
  [8, 2, 0],
  [1, 6, 3],
  [1, 1, 8],
]

it('counts a far miss more than a near one', () => {
  // Observed: linear 2 + 1 + 3 + 1 + 2*1 = 9, quadratic 2 + 1 + 3 + 1 + 4*1 = 11 of 30.
  // Expected: every row has 10; columns 10, 9, 11. Linear (10*9 + 20*11 + 10*10 + 10*11 + 20*10 + 10*9) / 30 = 27,
  // quadratic (10*9 + 40*11 + 10*10 + 10*11 + 40*10 + 10*9) / 30 = 41.
  expect(weightedKappa(CONFUSION, 'linear')).toEqual({ kappa: 1 - 9 / 27 })
  expect(weightedKappa(CONFUSION, 'quadratic')).toEqual({ kappa: 1 - 11 / 41 })
})

it('is plain kappa for two classes', () => {
  const two = [
    [20, 5],
    [10, 15],
  ]
  const { kappa } = cohenKappa(two)
  expect(weightedKappa(two, 'linear').kappa).toBeCloseTo(kappa ?? NaN, 14)
  expect(weightedKappa(two, 'quadratic').kappa).toBeCloseTo(kappa ?? NaN, 14)
})

it('leaves out the classes that the order does not name', () => {
  expect(weightedKappa(CONFUSION, 'linear', [0, 1]).kappa).toBe(
    weightedKappa([CONFUSION[0].slice(0, 2), CONFUSION[1].slice(0, 2)], 'linear').kappa,
  )
  expect(weightedKappa([[5, 0], [0, 0]], 'linear', [1])).toEqual({ kappa: null, reason: 'no-rows' }) // prettier-ignore
})

it('says that it is undefined for one class', () => {
  expect(weightedKappa([[5, 0], [0, 0]], 'linear')).toEqual({ kappa: null, reason: 'one-class' }) // prettier-ignore
})

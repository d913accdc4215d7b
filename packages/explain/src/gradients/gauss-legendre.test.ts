import { expect, it } from 'vitest'
import { gaussLegendre } from './gauss-legendre'

it('has the points and weights of the handbook', () => {
  const { points, weights } = gaussLegendre(3)
  const far = Math.sqrt(3 / 5) / 2
  ;[0.5 - far, 0.5, 0.5 + far].forEach((point, index) => expect(points[index]).toBeCloseTo(point, 14))
  ;[5 / 18, 8 / 18, 5 / 18].forEach((weight, index) => expect(weights[index]).toBeCloseTo(weight, 14))
  expect(gaussLegendre(1)).toEqual({ points: [expect.closeTo(0.5, 14)], weights: [expect.closeTo(1, 14)] })
})

it.each([2, 5, 32, 200])('integrates polynomials of degree 2n - 1 exactly with %i points', (count) => {
  const { points, weights } = gaussLegendre(count)
  const integral = points.reduce((sum, point, index) => sum + weights[index] * point ** (2 * count - 1), 0)
  expect(integral).toBeCloseTo(1 / (2 * count), 13)
})

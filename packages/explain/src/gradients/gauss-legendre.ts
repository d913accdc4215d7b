/** Points and weights to integrate from 0 to 1 with; weights sum to 1. */
export interface Quadrature {
  readonly points: readonly number[]
  readonly weights: readonly number[]
}

/** Newton's method doubles the right digits at each step; from where it starts here it needs some five. */
const NEWTON_STEPS = 10

/**
 * Gauss-Legendre quadrature of `count` points on [0, 1], exact for polynomials up to degree `2 * count - 1`. The points
 * are the roots of the Legendre polynomial, found by Newton's method from Tricomi's approximation.
 *
 * Source: Abramowitz and Stegun, "Handbook of Mathematical Functions", 1964, 25.4.29 and 22.16.6.
 */
export function gaussLegendre(count: number): Quadrature {
  const points: number[] = []
  const weights: number[] = []
  for (let index = count; index >= 1; index--) {
    let root = Math.cos((Math.PI * (index - 0.25)) / (count + 0.5))
    for (let step = 0; step < NEWTON_STEPS; step++) {
      const { value, slope } = legendre(count, root)
      root -= value / slope
    }
    const { slope } = legendre(count, root)
    points.push((root + 1) / 2)
    weights.push(1 / ((1 - root * root) * slope * slope))
  }
  return { points, weights }
}

/** The Legendre polynomial of a degree with its derivative, by Bonnet's recursion. */
function legendre(degree: number, x: number): { readonly value: number; readonly slope: number } {
  let [before, value] = [1, x]
  for (let k = 2; k <= degree; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k]
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) }
}

import type { LearningCurve } from './learning-curve'

/** What came of training on so many rows. */
export interface LearningPoint {
  /** Rows of training data, above 0. */
  readonly size: number
  /** Kappa, accuracy or the like. */
  readonly value: number
  /** How much the point counts: the inverse of its variance, or in proportion to it. Default 1. */
  readonly weight?: number
}

/** The least and the greatest exponent that is looked for: under the first a curve is a logarithm, over the second a step. */
export const EXPONENT_BOUNDS = { least: 0.01, greatest: 4 } as const

// Exponents that are tried first, evenly on a logarithmic scale, each 1.1 times the one before; the best is then made exact.
const TRIED_EXPONENTS = 64
// Golden sections narrow the two steps around the best one by 0.618 each time, to 1e-9 of the exponent.
const SECTIONS = 40
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** With an exponent the law is linear in the two others, so that one number only is searched for: it cannot go astray. */
interface LinearFit extends LearningCurve {
  /** Weighted sum of the squared residuals. */
  readonly squares: number
}

/**
 * The inverse power law of least weighted squares among those that never fall (`scale` is 0 where the best one would) and whose
 * asymptote is at most the ceiling.
 *
 * Source: Golub and Pereyra, "The differentiation of pseudo-inverses and nonlinear least squares problems whose variables
 * separate", 1973.
 */
export function leastSquaresCurve(points: readonly LearningPoint[], ceiling: number): LinearFit {
  const { least, greatest } = EXPONENT_BOUNDS
  const at = (logExponent: number): LinearFit => linearFit(points, Math.exp(logExponent), ceiling)
  const step = Math.log(greatest / least) / (TRIED_EXPONENTS - 1)
  const tried = Array.from({ length: TRIED_EXPONENTS }, (_, index) => Math.log(least) + index * step)
  const best = tried.reduce((found, each) => (at(each).squares < at(found).squares ? each : found))
  let [low, high] = [Math.max(best - step, Math.log(least)), Math.min(best + step, Math.log(greatest))]
  for (let section = 0; section < SECTIONS; section++) {
    const [first, second] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
    if (at(first).squares <= at(second).squares) high = second
    else low = first
  }
  const narrowed = at((low + high) / 2)
  return narrowed.squares <= at(best).squares ? narrowed : at(best)
}

function linearFit(points: readonly LearningPoint[], exponent: number, ceiling: number): LinearFit {
  // Sizes are taken by their greatest, so that no power of them is out of proportion.
  const greatest = Math.max(...points.map(({ size }) => size))
  const rows = points.map(({ size, value, weight = 1 }) => ({ x: (size / greatest) ** -exponent, value, weight }))
  const sum = (term: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + row.weight * term(row), 0)
  const weights = sum(() => 1)
  const meanX = sum(({ x }) => x) / weights
  const mean = sum(({ value }) => value) / weights
  const slope = sum(({ x, value }) => (x - meanX) * (value - mean)) / sum(({ x }) => (x - meanX) ** 2)
  const free = slope < 0 ? { asymptote: mean - slope * meanX, scale: -slope } : { asymptote: mean, scale: 0 }
  const { asymptote, scale } =
    free.asymptote <= ceiling
      ? free
      : { asymptote: ceiling, scale: sum(({ x, value }) => x * (ceiling - value)) / sum(({ x }) => x * x) }
  return {
    asymptote,
    scale: scale * greatest ** exponent,
    exponent,
    squares: sum(({ x, value }) => (value - asymptote + scale * x) ** 2),
  }
}

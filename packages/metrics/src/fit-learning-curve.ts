import type { LearningCurve } from './learning-curve'
import { EXPONENT_BOUNDS, leastSquaresCurve, type LearningPoint } from './least-squares-curve'

export interface LearningCurveOptions {
  /** The most that the measure can be: no asymptote is above it. Default 1, as of kappa and accuracy; `Infinity` for none. */
  readonly ceiling?: number
}

/**
 * A fitted curve, or why there is none: `too-few-sizes` under 4, as three say nothing of the law that runs through them, and
 * `no-rise` where no curve that rises fits better than a level line.
 */
export type LearningCurveFit =
  | {
      readonly curve: LearningCurve
      /** Whether the points determine it: neither is its asymptote at the ceiling nor its exponent at a bound. */
      readonly determined: boolean
      /** Root of the weighted mean of the squared residuals, in the units of the measure. */
      readonly residual: number
    }
  | { readonly curve: null; readonly reason: 'too-few-sizes' | 'no-rise' }

const FEWEST_SIZES = 4

/**
 * Fits an inverse power law to what came of training on more and more data, by weighted least squares. Far beyond the
 * greatest size it is a guess: see `learningCurveIntervals`. SciPy: `optimize.curve_fit` with bounds.
 *
 * @param points in any order; several of one size where it was trained on with several seeds
 * @throws {RangeError} for a size or a weight that is not above 0, a value that is no number, and one above the ceiling
 * @example fitLearningCurve([{ size: 100, value: 0.5 }, { size: 200, value: 0.6 }, …])
 */
export function fitLearningCurve(
  points: readonly LearningPoint[],
  { ceiling = 1 }: LearningCurveOptions = {},
): LearningCurveFit {
  assertLearningPoints(points, ceiling)
  if (new Set(points.map(({ size }) => size)).size < FEWEST_SIZES) return { curve: null, reason: 'too-few-sizes' }
  const { squares, ...curve } = leastSquaresCurve(points, ceiling)
  if (curve.scale === 0) return { curve: null, reason: 'no-rise' }
  return {
    curve,
    determined: curve.asymptote < ceiling && isInside(curve.exponent),
    residual: Math.sqrt(squares / points.reduce((sum, { weight = 1 }) => sum + weight, 0)),
  }
}

// Wider than what the search leaves open.
const AT_BOUND = 1e-6

function isInside(exponent: number): boolean {
  return exponent > EXPONENT_BOUNDS.least * (1 + AT_BOUND) && exponent < EXPONENT_BOUNDS.greatest * (1 - AT_BOUND)
}

export function assertLearningPoints(points: readonly LearningPoint[], ceiling: number): void {
  points.forEach(({ size, value, weight = 1 }, index) => {
    const point = `point ${index + 1} of the learning curve`
    if (!(size > 0 && size < Infinity)) throw new RangeError(`${point} has the size ${size}; give a number above 0`)
    if (!(weight > 0 && weight < Infinity)) throw new RangeError(`${point} has the weight ${weight}; give one above 0`)
    if (!Number.isFinite(value)) throw new RangeError(`${point} has the value ${value}; leave undefined values out`)
    if (value > ceiling) throw new RangeError(`${point} has the value ${value}, which is above the ceiling ${ceiling}`)
  })
}

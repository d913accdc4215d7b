import { assertLearningPoints, type LearningCurveOptions } from './fit-learning-curve'
import { learningCurveAt } from './learning-curve'
import { leastSquaresCurve, type LearningPoint } from './least-squares-curve'
import { percentileInterval, type Interval } from './percentile-interval'

export interface LearningCurveIntervalOptions extends LearningCurveOptions {
  /** Share of the resamples that an interval holds, between 0 and 1. Default 0.95. */
  readonly confidence?: number
}

/**
 * Pointwise bootstrap intervals of a fitted learning curve: in each resample a curve is fitted anew, and what it gives for a
 * size is one of the values whose middle is the interval. A resample in which more data make nothing better counts with its
 * level line, as to leave it out would flatter. They tell how sure the curve is if the law holds, not whether it holds.
 *
 * @param resamples the points as each resample has them, such as the kappas of `resampledMeanKappas`; one without points is
 *   left out
 * @param sizes rows of training data, also beyond those of the points
 * @returns one for each size; `null` where there are no resamples
 * @throws {RangeError} for points that `fitLearningCurve` does not take
 */
export function learningCurveIntervals(
  resamples: Iterable<readonly LearningPoint[]>,
  sizes: readonly number[],
  { ceiling = 1, confidence = 0.95 }: LearningCurveIntervalOptions = {},
): readonly (Interval | null)[] {
  const values: number[][] = sizes.map(() => [])
  for (const points of resamples) {
    if (points.length === 0) continue
    assertLearningPoints(points, ceiling)
    const curve = leastSquaresCurve(points, ceiling)
    sizes.forEach((size, index) => values[index].push(learningCurveAt(curve, size)))
  }
  return values.map((ofSize) => percentileInterval(ofSize, confidence))
}

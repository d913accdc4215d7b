export interface Point {
  readonly step: number
  readonly value: number
}

/**
 * At most `bins` points: steps are cut into equal spans from 0 to the last step, each span becomes the mean of its points.
 * A picture cannot show more points than it has pixels, and a long training has a hundred thousand.
 *
 * @param points by ascending step
 */
export function binMeans(points: readonly Point[], bins: number): readonly Point[] {
  if (points.length <= bins) return points
  const lastStep = points[points.length - 1].step
  const spans = Array.from({ length: bins }, () => ({ step: 0, value: 0, count: 0 }))
  for (const { step, value } of points) {
    const span = spans[Math.min(bins - 1, Math.floor((step / lastStep) * bins))]
    span.step += step
    span.value += value
    span.count += 1
  }
  return spans
    .filter(({ count }) => count > 0)
    .map(({ step, value, count }) => ({ step: step / count, value: value / count }))
}

/**
 * A quantile by linear interpolation between the two nearest values (type 7 of Hyndman and Fan, 1996; the default of NumPy
 * and R).
 *
 * @param sorted at least one value, ascending
 * @param probability from 0 to 1
 */
export function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  const place = probability * (sorted.length - 1)
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (place - below) * (sorted[above] - sorted[below])
}

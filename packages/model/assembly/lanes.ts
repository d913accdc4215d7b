/** Loads `count` < 4 values into the first lanes, 0 into the others: the end of a row that is no multiple of four. */
export function loadLanes(from: usize, count: i32): v128 {
  let lanes = f32x4.splat(0)
  if (count > 0) lanes = f32x4.replace_lane(lanes, 0, load<f32>(from))
  if (count > 1) lanes = f32x4.replace_lane(lanes, 1, load<f32>(from, 4))
  if (count > 2) lanes = f32x4.replace_lane(lanes, 2, load<f32>(from, 8))
  return lanes
}

/** Stores the first `count` < 4 lanes. */
export function storeLanes(to: usize, lanes: v128, count: i32): void {
  if (count > 0) store<f32>(to, f32x4.extract_lane(lanes, 0))
  if (count > 1) store<f32>(to, f32x4.extract_lane(lanes, 1), 4)
  if (count > 2) store<f32>(to, f32x4.extract_lane(lanes, 2), 8)
}

/** Sum of the four lanes, in a fixed order. */
// @ts-ignore: decorators on functions are AssemblyScript's
@inline
export function sumLanes(lanes: v128): f32 {
  return (
    f32x4.extract_lane(lanes, 0) +
    f32x4.extract_lane(lanes, 1) +
    (f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3))
  )
}

import { loadLanes, storeLanes } from './lanes'
import { multiplyAdd } from './multiply-add'

/** Moments nearer to 0 become 0: they decay for ever where a word is not seen again, into slow denormal numbers. */
const SMALLEST_FIRST: f32 = 1e-30
const SMALLEST_SECOND: f32 = 1e-36

/**
 * Elements `from` to `to`. Arguments: weights, gradient, first moment, second moment; the same three for the results
 * (weights, first, second); beta1, beta2, gradient scale (clipping), step size, inverse square root of the second
 * moment's bias correction, epsilon, weight kept (1 - rate · decay).
 */
export function adamW(args: usize, from: i32, to: i32, _scratch: usize): void {
  const weights = load<usize>(args)
  const gradient = load<usize>(args, 4)
  const first = load<usize>(args, 8)
  const second = load<usize>(args, 12)
  const newWeights = load<usize>(args, 16)
  const newFirst = load<usize>(args, 20)
  const newSecond = load<usize>(args, 24)
  const beta1 = v128.load_splat<f32>(args, 28)
  const beta2 = v128.load_splat<f32>(args, 32)
  const rest1 = f32x4.sub(f32x4.splat(1), beta1)
  const rest2 = f32x4.sub(f32x4.splat(1), beta2)
  const gradientScale = v128.load_splat<f32>(args, 36)
  const stepSize = v128.load_splat<f32>(args, 40)
  const correction = v128.load_splat<f32>(args, 44)
  const epsilon = v128.load_splat<f32>(args, 48)
  const keptWeight = v128.load_splat<f32>(args, 52)
  const end = <usize>to * 4
  for (let at = <usize>from * 4; at < end; at += 16) {
    const lanes = min(4, <i32>(end - at) >> 2)
    const w = lanes === 4 ? v128.load(weights + at) : loadLanes(weights + at, lanes)
    const g = f32x4.mul(lanes === 4 ? v128.load(gradient + at) : loadLanes(gradient + at, lanes), gradientScale)
    let m = lanes === 4 ? v128.load(first + at) : loadLanes(first + at, lanes)
    let v = lanes === 4 ? v128.load(second + at) : loadLanes(second + at, lanes)
    m = multiplyAdd(rest1, g, f32x4.mul(beta1, m))
    v = multiplyAdd(f32x4.mul(rest2, g), g, f32x4.mul(beta2, v))
    m = v128.and(m, f32x4.gt(f32x4.abs(m), f32x4.splat(SMALLEST_FIRST)))
    v = v128.and(v, f32x4.gt(v, f32x4.splat(SMALLEST_SECOND)))
    const deviation = f32x4.add(f32x4.mul(f32x4.sqrt(v), correction), epsilon)
    const updated = f32x4.sub(f32x4.mul(w, keptWeight), f32x4.mul(stepSize, f32x4.div(m, deviation)))
    if (lanes === 4) {
      v128.store(newWeights + at, updated)
      v128.store(newFirst + at, m)
      v128.store(newSecond + at, v)
    } else {
      storeLanes(newWeights + at, updated, lanes)
      storeLanes(newFirst + at, m, lanes)
      storeLanes(newSecond + at, v, lanes)
    }
  }
}

/** Σ x² of `count` values, in double precision. */
export function sumOfSquares(x: usize, count: i32): f64 {
  let even = f64x2.splat(0)
  let odd = f64x2.splat(0)
  const end = x + <usize>count * 4
  for (; x + 16 <= end; x += 16) {
    const values = v128.load(x)
    const low = f64x2.promote_low_f32x4(values)
    const high = f64x2.promote_low_f32x4(v128.shuffle<i32>(values, values, 2, 3, 2, 3))
    even = f64x2.add(even, f64x2.mul(low, low))
    odd = f64x2.add(odd, f64x2.mul(high, high))
  }
  const sums = f64x2.add(even, odd)
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
  for (; x < end; x += 4) {
    const value = <f64>load<f32>(x)
    sum += value * value
  }
  return sum
}

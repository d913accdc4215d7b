import { multiplyAdd } from './multiply-add'

/**
 * Below this exp(x) counts as 0, though 1e-20 could still be told from it: products of such values with gradients would
 * be denormal numbers, with which processors are a hundred times slower and which WebAssembly cannot switch off.
 */
const SMALLEST: f32 = -46
const LARGEST: f32 = 88

const LOG2_E: f32 = 1.44269504088896341
/** ln 2 in two parts, the first with so few bits that its product with a whole number is exact. */
const LN2_HIGH: f32 = 0.693359375
const LN2_LOW: f32 = -2.12194440e-4

/** 1.5 · 2²³: a number added to it is rounded to a whole one, which then stands in the low bits. */
const ROUNDER: f32 = 12582912

/** exp(x) in four lanes, relative error below 2e-7: range reduction by ln 2 and the polynomial of Cephes' `expf`. */
export function exponential(x: v128): v128 {
  const bounded = f32x4.pmin(f32x4.splat(LARGEST), f32x4.pmax(f32x4.splat(SMALLEST), x))
  const rounded = f32x4.add(f32x4.mul(bounded, f32x4.splat(LOG2_E)), f32x4.splat(ROUNDER))
  const power = f32x4.sub(rounded, f32x4.splat(ROUNDER))
  let r = f32x4.sub(bounded, f32x4.mul(power, f32x4.splat(LN2_HIGH)))
  r = f32x4.sub(r, f32x4.mul(power, f32x4.splat(LN2_LOW)))
  let p = f32x4.splat(1.9875691500e-4)
  p = multiplyAdd(p, r, f32x4.splat(1.3981999507e-3))
  p = multiplyAdd(p, r, f32x4.splat(8.3334519073e-3))
  p = multiplyAdd(p, r, f32x4.splat(4.1665795894e-2))
  p = multiplyAdd(p, r, f32x4.splat(1.6666665459e-1))
  p = multiplyAdd(p, r, f32x4.splat(5.0000001201e-1))
  p = multiplyAdd(p, f32x4.mul(r, r), f32x4.add(r, f32x4.splat(1)))
  const scale = i32x4.add(i32x4.shl(rounded, 23), i32x4.splat(0x3f800000))
  return v128.and(f32x4.mul(p, scale), f32x4.gt(x, f32x4.splat(SMALLEST)))
}

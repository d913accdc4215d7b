import { exponential } from './exponential'
import { multiplyAdd } from './multiply-add'
import { loadLanes, storeLanes } from './lanes'

const SQRT_HALF: f32 = 0.70710678118654752
const INVERSE_SQRT_TWO_PI: f32 = 0.39894228040143268

/**
 * Φ(x), the normal distribution function, given exp(-x²/2): formula 7.1.26 of Abramowitz and Stegun, absolute error
 * below 1e-7, written for the tail so that nothing cancels for negative x.
 */
function cumulativeNormal(x: v128, exponent: v128): v128 {
  const z = f32x4.mul(f32x4.abs(x), f32x4.splat(SQRT_HALF))
  const t = f32x4.div(f32x4.splat(1), multiplyAdd(z, f32x4.splat(0.3275911), f32x4.splat(1)))
  let p = f32x4.splat(1.061405429)
  p = multiplyAdd(p, t, f32x4.splat(-1.453152027))
  p = multiplyAdd(p, t, f32x4.splat(1.421413741))
  p = multiplyAdd(p, t, f32x4.splat(-0.284496736))
  p = multiplyAdd(p, t, f32x4.splat(0.254829592))
  const tail = f32x4.mul(f32x4.mul(f32x4.mul(p, t), exponent), f32x4.splat(0.5))
  return v128.bitselect(tail, f32x4.sub(f32x4.splat(1), tail), f32x4.lt(x, f32x4.splat(0)))
}

function halfSquareExponential(x: v128): v128 {
  return exponential(f32x4.mul(f32x4.mul(x, x), f32x4.splat(-0.5)))
}

function gelu4(x: v128): v128 {
  return f32x4.mul(x, cumulativeNormal(x, halfSquareExponential(x)))
}

/** d/dx of x · Φ(x) = Φ(x) + x · φ(x) */
function geluSlope4(x: v128): v128 {
  const exponent = halfSquareExponential(x)
  const density = f32x4.mul(exponent, f32x4.splat(INVERSE_SQRT_TWO_PI))
  return multiplyAdd(x, density, cumulativeNormal(x, exponent))
}

/** Elements `from` to `to`. Arguments: x, y. */
export function gelu(args: usize, from: i32, to: i32, _scratch: usize): void {
  const x = load<usize>(args)
  const y = load<usize>(args, 4)
  const end = <usize>to * 4
  let at = <usize>from * 4
  for (; at + 16 <= end; at += 16) v128.store(y + at, gelu4(v128.load(x + at)))
  const rest = <i32>(end - at) >> 2
  storeLanes(y + at, gelu4(loadLanes(x + at, rest)), rest)
}

/** Elements `from` to `to`. Arguments: x, dy, dx. */
export function geluGradient(args: usize, from: i32, to: i32, _scratch: usize): void {
  const x = load<usize>(args)
  const dy = load<usize>(args, 4)
  const dx = load<usize>(args, 8)
  const end = <usize>to * 4
  let at = <usize>from * 4
  for (; at + 16 <= end; at += 16) {
    v128.store(dx + at, f32x4.mul(v128.load(dy + at), geluSlope4(v128.load(x + at))))
  }
  const rest = <i32>(end - at) >> 2
  storeLanes(dx + at, f32x4.mul(loadLanes(dy + at, rest), geluSlope4(loadLanes(x + at, rest))), rest)
}

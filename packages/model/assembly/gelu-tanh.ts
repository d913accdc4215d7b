import { exponential } from './exponential'
import { multiplyAdd } from './multiply-add'
import { loadLanes, storeLanes } from './lanes'

/** 2 · √(2/π), and that times 0.044715. */
const LINEAR: f32 = 1.5957691216057308
const CUBIC: f32 = 0.07135481627260025

/** x/2 · (1 + tanh(u)) is x · σ(2u), with 2u = LINEAR · x + CUBIC · x³ and σ the logistic function. */
function doubleInner(x: v128): v128 {
  return f32x4.mul(x, multiplyAdd(f32x4.mul(x, x), f32x4.splat(CUBIC), f32x4.splat(LINEAR)))
}

/** e = exp(-|z|), which neither overflows nor cancels on either side of 0: σ(z) is 1 / (1 + e), or e / (1 + e) below it. */
function decay(z: v128): v128 {
  return exponential(f32x4.neg(f32x4.abs(z)))
}

function logistic(z: v128, e: v128, inverse: v128): v128 {
  return v128.bitselect(f32x4.mul(e, inverse), inverse, f32x4.lt(z, f32x4.splat(0)))
}

function inverseOfOneMore(e: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(e, f32x4.splat(1)))
}

function geluTanh4(x: v128): v128 {
  const z = doubleInner(x)
  const e = decay(z)
  return f32x4.mul(x, logistic(z, e, inverseOfOneMore(e)))
}

/** d/dx of x · σ(z) = σ(z) + x · σ(z) · (1 - σ(z)) · dz/dx, where σ · (1 - σ) = e / (1 + e)². */
function geluTanhSlope4(x: v128): v128 {
  const z = doubleInner(x)
  const e = decay(z)
  const inverse = inverseOfOneMore(e)
  const steepness = f32x4.mul(f32x4.mul(e, inverse), inverse)
  const inner = multiplyAdd(f32x4.mul(x, x), f32x4.splat(3 * CUBIC), f32x4.splat(LINEAR))
  return multiplyAdd(f32x4.mul(x, inner), steepness, logistic(z, e, inverse))
}

/** Elements `from` to `to`. Arguments: x, y. */
export function geluTanh(args: usize, from: i32, to: i32, _scratch: usize): void {
  const x = load<usize>(args)
  const y = load<usize>(args, 4)
  const end = <usize>to * 4
  let at = <usize>from * 4
  for (; at + 16 <= end; at += 16) v128.store(y + at, geluTanh4(v128.load(x + at)))
  const rest = <i32>(end - at) >> 2
  storeLanes(y + at, geluTanh4(loadLanes(x + at, rest)), rest)
}

/** Elements `from` to `to`. Arguments: x, dy, dx. */
export function geluTanhGradient(args: usize, from: i32, to: i32, _scratch: usize): void {
  const x = load<usize>(args)
  const dy = load<usize>(args, 4)
  const dx = load<usize>(args, 8)
  const end = <usize>to * 4
  let at = <usize>from * 4
  for (; at + 16 <= end; at += 16) {
    v128.store(dx + at, f32x4.mul(v128.load(dy + at), geluTanhSlope4(v128.load(x + at))))
  }
  const rest = <i32>(end - at) >> 2
  storeLanes(dx + at, f32x4.mul(loadLanes(dy + at, rest), geluTanhSlope4(loadLanes(x + at, rest))), rest)
}

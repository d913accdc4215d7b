import { loadLanes, storeLanes, sumLanes } from './lanes'
import { multiplyAdd } from './multiply-add'

/**
 * Rows `from` to `to`. Arguments: x, scale, shift, y, statistics `[rows, 2]` (mean, 1 / deviation), size, epsilon.
 */
export function layerNorm(args: usize, from: i32, to: i32, _scratch: usize): void {
  const scale = load<usize>(args, 4)
  const shift = load<usize>(args, 8)
  const size = load<i32>(args, 20)
  const epsilon = load<f32>(args, 24)
  const bytes = <usize>size * 4
  const whole = <usize>(size & ~3) * 4
  const rest = size & 3
  for (let row = from; row < to; row++) {
    const x = load<usize>(args) + <usize>row * bytes
    const y = load<usize>(args, 12) + <usize>row * bytes
    let sum = loadLanes(x + whole, rest)
    for (let at: usize = 0; at < whole; at += 16) sum = f32x4.add(sum, v128.load(x + at))
    const mean = sumLanes(sum) / <f32>size
    const means = f32x4.splat(mean)
    let squares = f32x4.splat(0)
    for (let at: usize = 0; at < whole; at += 16) {
      const centred = f32x4.sub(v128.load(x + at), means)
      squares = multiplyAdd(centred, centred, squares)
    }
    let variance = sumLanes(squares)
    for (let at = whole; at < bytes; at += 4) {
      const centred = load<f32>(x + at) - mean
      variance += centred * centred
    }
    const inverse = <f32>1 / sqrt<f32>(variance / <f32>size + epsilon)
    const inverses = f32x4.splat(inverse)
    for (let at: usize = 0; at < whole; at += 16) {
      const normalised = f32x4.mul(f32x4.sub(v128.load(x + at), means), inverses)
      v128.store(y + at, multiplyAdd(normalised, v128.load(scale + at), v128.load(shift + at)))
    }
    const normalised = f32x4.mul(f32x4.sub(loadLanes(x + whole, rest), means), inverses)
    const last = multiplyAdd(normalised, loadLanes(scale + whole, rest), loadLanes(shift + whole, rest))
    storeLanes(y + whole, last, rest)
    const statistics = load<usize>(args, 16) + <usize>row * 8
    store<f32>(statistics, mean)
    store<f32>(statistics, inverse, 4)
  }
}

/** Rows `from` to `to` of the gradient of x. Arguments: x, statistics, scale, dy, dx, size. */
export function layerNormGradient(args: usize, from: i32, to: i32, _scratch: usize): void {
  const scale = load<usize>(args, 8)
  const size = load<i32>(args, 20)
  const bytes = <usize>size * 4
  const whole = <usize>(size & ~3) * 4
  const rest = size & 3
  for (let row = from; row < to; row++) {
    const offset = <usize>row * bytes
    const x = load<usize>(args) + offset
    const statistics = load<usize>(args, 4) + <usize>row * 8
    const dy = load<usize>(args, 12) + offset
    const dx = load<usize>(args, 16) + offset
    const means = v128.load_splat<f32>(statistics)
    const inverses = v128.load_splat<f32>(statistics, 4)
    // Lanes past the end have dy = 0 and so add nothing.
    let weighted = f32x4.mul(loadLanes(dy + whole, rest), loadLanes(scale + whole, rest))
    let sum = weighted
    let along = f32x4.mul(weighted, f32x4.sub(loadLanes(x + whole, rest), means))
    for (let at: usize = 0; at < whole; at += 16) {
      weighted = f32x4.mul(v128.load(dy + at), v128.load(scale + at))
      sum = f32x4.add(sum, weighted)
      along = multiplyAdd(weighted, f32x4.sub(v128.load(x + at), means), along)
    }
    const inverse = f32x4.extract_lane(inverses, 0)
    const meanGradient = f32x4.splat(sumLanes(sum) / <f32>size)
    const slope = f32x4.splat((sumLanes(along) * inverse * inverse) / <f32>size)
    for (let at: usize = 0; at < whole; at += 16) {
      const gradient = f32x4.mul(v128.load(dy + at), v128.load(scale + at))
      v128.store(dx + at, inputGradient(gradient, meanGradient, f32x4.sub(v128.load(x + at), means), slope, inverses))
    }
    const gradient = f32x4.mul(loadLanes(dy + whole, rest), loadLanes(scale + whole, rest))
    const centred = f32x4.sub(loadLanes(x + whole, rest), means)
    storeLanes(dx + whole, inputGradient(gradient, meanGradient, centred, slope, inverses), rest)
  }
}

// @ts-ignore: decorators on functions are AssemblyScript's
@inline
function inputGradient(gradient: v128, mean: v128, centred: v128, slope: v128, inverse: v128): v128 {
  return f32x4.mul(f32x4.sub(f32x4.sub(gradient, mean), f32x4.mul(centred, slope)), inverse)
}

/**
 * Columns `from` to `to` of the gradients of scale and shift. Arguments: x, statistics, dy, dscale, dshift, rows, size.
 */
export function layerNormParameterGradient(args: usize, from: i32, to: i32, _scratch: usize): void {
  const dscale = load<usize>(args, 12)
  const dshift = load<usize>(args, 16)
  const rows = load<i32>(args, 20)
  const bytes = <usize>load<i32>(args, 24) * 4
  for (let column = from; column < to; column += 4) {
    const offset = <usize>column * 4
    const lanes = min(4, to - column)
    let x = load<usize>(args) + offset
    let statistics = load<usize>(args, 4)
    let dy = load<usize>(args, 8) + offset
    let scaleSum = f32x4.splat(0)
    let shiftSum = f32x4.splat(0)
    for (let row = 0; row < rows; row++) {
      const gradient = lanes === 4 ? v128.load(dy) : loadLanes(dy, lanes)
      const value = lanes === 4 ? v128.load(x) : loadLanes(x, lanes)
      const centred = f32x4.sub(value, v128.load_splat<f32>(statistics))
      const normalised = f32x4.mul(centred, v128.load_splat<f32>(statistics, 4))
      scaleSum = multiplyAdd(gradient, normalised, scaleSum)
      shiftSum = f32x4.add(shiftSum, gradient)
      x += bytes
      dy += bytes
      statistics += 8
    }
    if (lanes === 4) {
      v128.store(dscale + offset, scaleSum)
      v128.store(dshift + offset, shiftSum)
    } else {
      storeLanes(dscale + offset, scaleSum, lanes)
      storeLanes(dshift + offset, shiftSum, lanes)
    }
  }
}

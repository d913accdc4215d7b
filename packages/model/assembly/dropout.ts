import { loadLanes, storeLanes } from './lanes'

/**
 * Pseudo-random bits of element `index` under a seed: a hash instead of a generator, so that the gradient makes the same
 * mask again and any thread any part of it. The mixer is "lowbias32" of https://github.com/skeeto/hash-prospector.
 */
export function hash4(index: i32, seed: i32): v128 {
  let x = v128.xor(i32x4.add(i32x4.splat(index), i32x4(0, 1, 2, 3)), i32x4.splat(seed))
  x = v128.xor(x, i32x4.shr_u(x, 16))
  x = i32x4.mul(x, i32x4.splat(0x7feb352d))
  x = v128.xor(x, i32x4.shr_u(x, 15))
  x = i32x4.mul(x, i32x4.splat(<i32>0x846ca68b))
  return v128.xor(x, i32x4.shr_u(x, 16))
}

/** `x`, elements `index` to `index + 3` of their tensor: 0 where the hash is below `threshold`, else times `scale`. */
// @ts-ignore: decorators on functions are AssemblyScript's
@inline
export function drop4(x: v128, index: i32, seed: i32, threshold: i32, scale: f32): v128 {
  const kept = i32x4.ge_u(hash4(index, seed), i32x4.splat(threshold))
  return v128.and(f32x4.mul(x, f32x4.splat(scale)), kept)
}

/** Elements `from` to `to`; its own gradient. Arguments: x, y, seed, threshold, scale. */
export function dropout(args: usize, from: i32, to: i32, _scratch: usize): void {
  const x = load<usize>(args)
  const y = load<usize>(args, 4)
  const seed = load<i32>(args, 8)
  const threshold = load<i32>(args, 12)
  const scale = load<f32>(args, 16)
  let index = from
  for (; index + 4 <= to; index += 4) {
    const offset = <usize>index * 4
    v128.store(y + offset, drop4(v128.load(x + offset), index, seed, threshold, scale))
  }
  const offset = <usize>index * 4
  storeLanes(y + offset, drop4(loadLanes(x + offset, to - index), index, seed, threshold, scale), to - index)
}

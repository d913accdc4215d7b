import { multiplyAdd } from './multiply-add'

/** A register tile has 5 × 8 results: the fastest of seven shapes measured, with fused multiply-add and without. */
export const TILE_ROWS: i32 = 5
export const TILE_COLUMNS: i32 = 8
/** Bytes of a row of a tile. */
export const TILE_ROW_BYTES: usize = 32

/**
 * `c = initial + a · b` for one tile. `a` is packed `[depth, 5]`, `b` `[depth, 8]`. Strides in bytes; a bias has
 * `initialStride` 0.
 */
export function multiplyTile(
  a: usize,
  b: usize,
  depth: i32,
  initial: usize,
  initialStride: usize,
  c: usize,
  cStride: usize,
): void {
  let c00 = v128.load(initial)
  let c01 = v128.load(initial, 16)
  initial += initialStride
  let c10 = v128.load(initial)
  let c11 = v128.load(initial, 16)
  initial += initialStride
  let c20 = v128.load(initial)
  let c21 = v128.load(initial, 16)
  initial += initialStride
  let c30 = v128.load(initial)
  let c31 = v128.load(initial, 16)
  initial += initialStride
  let c40 = v128.load(initial)
  let c41 = v128.load(initial, 16)
  const end = b + <usize>depth * TILE_ROW_BYTES
  while (b < end) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const a0 = v128.load_splat<f32>(a)
    c00 = multiplyAdd(a0, b0, c00)
    c01 = multiplyAdd(a0, b1, c01)
    const a1 = v128.load_splat<f32>(a, 4)
    c10 = multiplyAdd(a1, b0, c10)
    c11 = multiplyAdd(a1, b1, c11)
    const a2 = v128.load_splat<f32>(a, 8)
    c20 = multiplyAdd(a2, b0, c20)
    c21 = multiplyAdd(a2, b1, c21)
    const a3 = v128.load_splat<f32>(a, 12)
    c30 = multiplyAdd(a3, b0, c30)
    c31 = multiplyAdd(a3, b1, c31)
    const a4 = v128.load_splat<f32>(a, 16)
    c40 = multiplyAdd(a4, b0, c40)
    c41 = multiplyAdd(a4, b1, c41)
    a += 20
    b += TILE_ROW_BYTES
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  c += cStride
  v128.store(c, c10)
  v128.store(c, c11, 16)
  c += cStride
  v128.store(c, c20)
  v128.store(c, c21, 16)
  c += cStride
  v128.store(c, c30)
  v128.store(c, c31, 16)
  c += cStride
  v128.store(c, c40)
  v128.store(c, c41, 16)
}

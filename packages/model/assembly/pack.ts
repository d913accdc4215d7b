import { TILE_COLUMNS, TILE_ROW_BYTES, TILE_ROWS } from './tile'

/**
 * Copies `rows` ≤ 5 rows of the left matrix to `to` `[depth, 5]`, missing rows as 0. Strides in bytes: one of them is 4,
 * which one says whether the matrix is transposed.
 */
export function packRows(from: usize, rowStride: usize, depthStride: usize, rows: i32, depth: i32, to: usize): void {
  if (rows < TILE_ROWS) {
    for (let k = 0; k < depth; k++) {
      let source = from
      for (let row = 0; row < TILE_ROWS; row++) {
        store<f32>(to, row < rows ? load<f32>(source) : 0)
        source += rowStride
        to += 4
      }
      from += depthStride
    }
  } else if (rowStride === 4) {
    for (let k = 0; k < depth; k++) {
      v128.store(to, v128.load(from))
      store<f32>(to, load<f32>(from, 16), 16)
      from += depthStride
      to += 20
    }
  } else {
    packFiveAlongDepth(from, rowStride, depthStride, depth, to)
  }
}

/** Five rows that lie along the depth (`depthStride` 4), four steps of it at a time. */
function packFiveAlongDepth(from0: usize, rowStride: usize, depthStride: usize, depth: i32, to: usize): void {
  let from1 = from0 + rowStride
  let from2 = from1 + rowStride
  let from3 = from2 + rowStride
  let from4 = from3 + rowStride
  let k = 0
  if (depthStride === 4) {
    for (; k + 4 <= depth; k += 4) {
      const r0 = v128.load(from0)
      const r1 = v128.load(from1)
      const r2 = v128.load(from2)
      const r3 = v128.load(from3)
      const r4 = v128.load(from4)
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5)
      const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7)
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5)
      const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5))
      v128.store_lane<f32>(to, r4, 0, 16)
      v128.store(to, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7), 20)
      v128.store_lane<f32>(to, r4, 1, 36)
      v128.store(to, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5), 40)
      v128.store_lane<f32>(to, r4, 2, 56)
      v128.store(to, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7), 60)
      v128.store_lane<f32>(to, r4, 3, 76)
      from0 += 16
      from1 += 16
      from2 += 16
      from3 += 16
      from4 += 16
      to += 80
    }
  }
  for (; k < depth; k++) {
    store<f32>(to, load<f32>(from0))
    store<f32>(to, load<f32>(from1), 4)
    store<f32>(to, load<f32>(from2), 8)
    store<f32>(to, load<f32>(from3), 12)
    store<f32>(to, load<f32>(from4), 16)
    from0 += depthStride
    from1 += depthStride
    from2 += depthStride
    from3 += depthStride
    from4 += depthStride
    to += 20
  }
}

/** Copies `columns` ≤ 8 columns of the right matrix to `to` `[depth, 8]`, missing columns as 0. Strides as above. */
export function packColumns(
  from: usize,
  depthStride: usize,
  columnStride: usize,
  columns: i32,
  depth: i32,
  to: usize,
): void {
  if (columns < TILE_COLUMNS) {
    for (let k = 0; k < depth; k++) {
      let source = from
      for (let column = 0; column < TILE_COLUMNS; column++) {
        store<f32>(to, column < columns ? load<f32>(source) : 0)
        source += columnStride
        to += 4
      }
      from += depthStride
    }
  } else if (columnStride === 4) {
    for (let k = 0; k < depth; k++) {
      v128.store(to, v128.load(from))
      v128.store(to, v128.load(from, 16), 16)
      from += depthStride
      to += TILE_ROW_BYTES
    }
  } else {
    packFourTransposed(from, depthStride, columnStride, depth, to)
    packFourTransposed(from + 4 * columnStride, depthStride, columnStride, depth, to + 16)
  }
}

/** Four columns that lie along the depth (`depthStride` 4 is the fast way) to `to`, a row of which is 8 wide. */
function packFourTransposed(from: usize, depthStride: usize, columnStride: usize, depth: i32, to: usize): void {
  let k = 0
  let from1 = from + columnStride
  let from2 = from1 + columnStride
  let from3 = from2 + columnStride
  if (depthStride === 4) {
    for (; k + 4 <= depth; k += 4) {
      const r0 = v128.load(from)
      const r1 = v128.load(from1)
      const r2 = v128.load(from2)
      const r3 = v128.load(from3)
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5)
      const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7)
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5)
      const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7)
      v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5))
      v128.store(to, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7), 32)
      v128.store(to, v128.shuffle<f32>(high01, high23, 0, 1, 4, 5), 64)
      v128.store(to, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7), 96)
      from += 16
      from1 += 16
      from2 += 16
      from3 += 16
      to += 128
    }
  }
  for (; k < depth; k++) {
    store<f32>(to, load<f32>(from))
    store<f32>(to, load<f32>(from1), 4)
    store<f32>(to, load<f32>(from2), 8)
    store<f32>(to, load<f32>(from3), 12)
    from += depthStride
    from1 += depthStride
    from2 += depthStride
    from3 += depthStride
    to += TILE_ROW_BYTES
  }
}

import { packColumns, packRows } from './pack'
import { multiplyTile, TILE_COLUMNS, TILE_ROW_BYTES, TILE_ROWS } from './tile'

/** Depth after which a tile goes back to memory, so that a panel of the right matrix stays in the L1 cache (8 kB). */
const DEPTH_BLOCK: i32 = 256
/** Rows of the left matrix packed at a time: with the depth block 40 kB of the L2 cache. */
export const ROW_BLOCK: i32 = 8 * TILE_ROWS

/** Bytes before the packed rows in a scratch area: one tile for the edges, then one row of zeros or of the bias' tail. */
const EDGE_BYTES: usize = <usize>TILE_ROWS * TILE_ROW_BYTES
const INITIAL_BYTES: usize = TILE_ROW_BYTES
/** Bytes of scratch that {@link multiplyRowBlock} needs. */
export const PRODUCT_SCRATCH: usize = EDGE_BYTES + INITIAL_BYTES + <usize>(ROW_BLOCK * DEPTH_BLOCK * 4)

/** Packs panel `panel`, 8 columns of the right matrix, to its place in `packed` `[columns / 8, depth, 8]`. */
export function packPanel(
  b: usize,
  depthStride: usize,
  columnStride: usize,
  columns: i32,
  depth: i32,
  packed: usize,
  panel: i32,
): void {
  const first = panel * TILE_COLUMNS
  packColumns(
    b + <usize>first * columnStride,
    depthStride,
    columnStride,
    min(TILE_COLUMNS, columns - first),
    depth,
    packed + <usize>(panel * depth) * TILE_ROW_BYTES,
  )
}

/**
 * `c = a · b (+ bias)` for `rows` ≤ {@link ROW_BLOCK} rows. `packed` is the right matrix after {@link packPanel};
 * `bias` 0 for none; strides in bytes.
 */
export function multiplyRowBlock(
  a: usize,
  rowStride: usize,
  depthStride: usize,
  packed: usize,
  bias: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  columns: i32,
  depth: i32,
  scratch: usize,
): void {
  const edge = scratch
  const initialRow = scratch + EDGE_BYTES
  const packedRows = initialRow + INITIAL_BYTES
  for (let k = 0; k < depth; k += DEPTH_BLOCK) {
    const blockDepth = min(DEPTH_BLOCK, depth - k)
    const tileBytes = <usize>(TILE_ROWS * blockDepth * 4)
    for (let row = 0, to = packedRows; row < rows; row += TILE_ROWS, to += tileBytes) {
      const from = a + <usize>row * rowStride + <usize>k * depthStride
      packRows(from, rowStride, depthStride, min(TILE_ROWS, rows - row), blockDepth, to)
    }
    for (let column = 0; column < columns; column += TILE_COLUMNS) {
      const panel = packed + <usize>(column * depth + k * TILE_COLUMNS) * 4
      const tileColumns = min(TILE_COLUMNS, columns - column)
      if (k === 0) firstRow(bias, column, tileColumns, initialRow)
      for (let row = 0, tile = packedRows; row < rows; row += TILE_ROWS, tile += tileBytes) {
        const at = c + <usize>row * cStride + <usize>column * 4
        const tileRows = min(TILE_ROWS, rows - row)
        if (tileRows === TILE_ROWS && tileColumns === TILE_COLUMNS) {
          if (k === 0) multiplyTile(tile, panel, blockDepth, initialRow, 0, at, cStride)
          else multiplyTile(tile, panel, blockDepth, at, cStride, at, cStride)
        } else {
          if (k > 0) copyTile(at, cStride, edge, TILE_ROW_BYTES, tileRows, tileColumns)
          if (k === 0) multiplyTile(tile, panel, blockDepth, initialRow, 0, edge, TILE_ROW_BYTES)
          else multiplyTile(tile, panel, blockDepth, edge, TILE_ROW_BYTES, edge, TILE_ROW_BYTES)
          copyTile(edge, TILE_ROW_BYTES, at, cStride, tileRows, tileColumns)
        }
      }
    }
  }
}

/** What the tiles of a panel start from: 8 values of the bias, or zeros. */
function firstRow(bias: usize, column: i32, columns: i32, to: usize): void {
  for (let lane = 0; lane < TILE_COLUMNS; lane++) {
    const value = bias !== 0 && lane < columns ? load<f32>(bias + <usize>(column + lane) * 4) : 0
    store<f32>(to + <usize>lane * 4, value)
  }
}

function copyTile(from: usize, fromStride: usize, to: usize, toStride: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    memory.copy(to, from, <usize>columns * 4)
    from += fromStride
    to += toStride
  }
}

/**
 * `c = a · b`, all of it on one thread; for the many small products of attention. `scratch` needs
 * {@link PRODUCT_SCRATCH} bytes and the packed right matrix after them.
 */
export function multiply(
  a: usize,
  aRowStride: usize,
  aDepthStride: usize,
  b: usize,
  bDepthStride: usize,
  bColumnStride: usize,
  c: usize,
  cStride: usize,
  rows: i32,
  columns: i32,
  depth: i32,
  scratch: usize,
): void {
  const packed = scratch + PRODUCT_SCRATCH
  for (let panel = 0; panel * TILE_COLUMNS < columns; panel++) {
    packPanel(b, bDepthStride, bColumnStride, columns, depth, packed, panel)
  }
  for (let row = 0; row < rows; row += ROW_BLOCK) {
    const offset = <usize>row
    multiplyRowBlock(
      a + offset * aRowStride,
      aRowStride,
      aDepthStride,
      packed,
      0,
      c + offset * cStride,
      cStride,
      min(ROW_BLOCK, rows - row),
      columns,
      depth,
      scratch,
    )
  }
}

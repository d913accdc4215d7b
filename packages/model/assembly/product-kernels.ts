import { multiply, multiplyRowBlock, packPanel, PRODUCT_SCRATCH, ROW_BLOCK } from './product'

/**
 * Panels `from` to `to` of the right matrix. Arguments: b, depth stride, column stride (bytes), columns, depth, packed.
 */
export function packPanels(args: usize, from: i32, to: i32, _scratch: usize): void {
  const b = load<usize>(args)
  const depthStride = load<usize>(args, 4)
  const columnStride = load<usize>(args, 8)
  const columns = load<i32>(args, 12)
  const depth = load<i32>(args, 16)
  const packed = load<usize>(args, 20)
  for (let panel = from; panel < to; panel++) packPanel(b, depthStride, columnStride, columns, depth, packed, panel)
}

/**
 * Rows `from` to `to` of a product. Arguments: a, row stride, depth stride (bytes), packed right matrix, bias or 0, c,
 * columns, depth.
 */
export function multiplyRows(args: usize, from: i32, to: i32, scratch: usize): void {
  const rowStride = load<usize>(args, 4)
  const columns = load<i32>(args, 24)
  const cStride = <usize>columns * 4
  for (let row = from; row < to; row += ROW_BLOCK) {
    multiplyRowBlock(
      load<usize>(args) + <usize>row * rowStride,
      rowStride,
      load<usize>(args, 8),
      load<usize>(args, 12),
      load<usize>(args, 16),
      load<usize>(args, 20) + <usize>row * cStride,
      cStride,
      min(ROW_BLOCK, to - row),
      columns,
      load<i32>(args, 28),
      scratch,
    )
  }
}

/**
 * Products `from` to `to` of a batch. Arguments: a, its strides by product, row and depth (bytes), b, its strides by
 * product, depth and column, c, rows, columns, depth. A stride of 0 by product repeats one matrix.
 */
export function multiplyBatch(args: usize, from: i32, to: i32, scratch: usize): void {
  const rows = load<i32>(args, 36)
  const columns = load<i32>(args, 40)
  for (let item = from; item < to; item++) {
    const index = <usize>item
    multiply(
      load<usize>(args) + index * load<usize>(args, 4),
      load<usize>(args, 8),
      load<usize>(args, 12),
      load<usize>(args, 16) + index * load<usize>(args, 20),
      load<usize>(args, 24),
      load<usize>(args, 28),
      load<usize>(args, 32) + index * <usize>(rows * columns * 4),
      <usize>columns * 4,
      rows,
      columns,
      load<i32>(args, 44),
      scratch,
    )
  }
}

/** Bytes of scratch that a product needs before the packed right matrix. */
export function productScratch(): usize {
  return PRODUCT_SCRATCH
}

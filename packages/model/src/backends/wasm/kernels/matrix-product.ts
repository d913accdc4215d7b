import { util, type TensorInfo } from '@tensorflow/tfjs-core'
import { address, output, type WasmContext } from '../wasm-kernel'

/** One side of a matrix product; strides in elements. */
interface Side {
  readonly address: number
  readonly products: number
  readonly productStride: number
  readonly outer: number
  readonly outerStride: number
  readonly depth: number
  readonly depthStride: number
}

/** Rows of the result in a part: a multiple of the 5 rows of a register tile. */
const ROWS = 10
/** Panels of 8 columns packed in a part. */
const PANELS = 4
const FLOAT_BYTES = 4
const TILE_COLUMNS = 8

/**
 * `a · b (+ bias)` over the last two axes, either transposed; the axes before them are a batch, which one side may lack.
 *
 * Own kernels because XNNPACK, which the backend uses, knows neither transposed matrices (the backend then falls back to
 * plain loops, a hundred times slower, and half of a gradient's products are transposed) nor batches.
 */
export function matrixProduct(
  context: WasmContext,
  a: TensorInfo,
  b: TensorInfo,
  transposeA: boolean,
  transposeB: boolean,
  bias?: TensorInfo,
): TensorInfo {
  const left = side(context, a, transposeA ? 'last' : 'secondLast')
  const right = side(context, b, transposeB ? 'secondLast' : 'last')
  util.assert(
    left.depth === right.depth,
    () =>
      `matMul: the inner sizes of [${a.shape.join()}] and [${b.shape.join()}] differ: ${left.depth} and ${right.depth}`,
  )
  const products = Math.max(left.products, right.products)
  const batch = left.products >= right.products ? a.shape.slice(0, -2) : b.shape.slice(0, -2)
  const result = output(context, [...batch, left.outer, right.outer])
  const c = address(context, result)
  if (products === 1) multiplyOne(context, left, right, bias === undefined ? 0 : address(context, bias), c)
  else multiplyBatch(context, left, right, products, c)
  return result
}

/** Whether {@link matrixProduct} can broadcast the two batches: they are equal, or one is a single matrix. */
export function batchesFit(a: TensorInfo, b: TensorInfo): boolean {
  const [batchA, batchB] = [a.shape.slice(0, -2), b.shape.slice(0, -2)]
  const single = (batch: readonly number[]) => batch.every((extent) => extent === 1)
  return (
    util.arraysEqual(batchA, batchB) ||
    (single(batchA) && batchA.length <= batchB.length) ||
    (single(batchB) && batchB.length <= batchA.length)
  )
}

function side(context: WasmContext, tensor: TensorInfo, outerAxis: 'last' | 'secondLast'): Side {
  const [rows, columns] = tensor.shape.slice(-2)
  const products = util.sizeFromShape(tensor.shape.slice(0, -2))
  return {
    address: address(context, tensor),
    products,
    productStride: products === 1 ? 0 : rows * columns,
    ...(outerAxis === 'last'
      ? { outer: columns, outerStride: 1, depth: rows, depthStride: columns }
      : { outer: rows, outerStride: columns, depth: columns, depthStride: 1 }),
  }
}

function multiplyOne({ pool }: WasmContext, a: Side, b: Side, bias: number, c: number): void {
  const panels = Math.ceil(b.outer / TILE_COLUMNS)
  const packed = pool.workspace(panels * TILE_COLUMNS * b.depth * FLOAT_BYTES)
  const packArguments = [b.address, bytes(b.depthStride), bytes(b.outerStride), b.outer, b.depth, packed]
  pool.run('packPanels', packArguments, panels, PANELS)
  const rowArguments = [a.address, bytes(a.outerStride), bytes(a.depthStride), packed, bias, c, b.outer, a.depth]
  pool.run('multiplyRows', rowArguments, a.outer, ROWS, pool.kernels.productScratch())
}

function multiplyBatch({ pool }: WasmContext, a: Side, b: Side, products: number, c: number): void {
  const packedBytes = bytes(Math.ceil(b.outer / TILE_COLUMNS) * TILE_COLUMNS * b.depth)
  pool.run(
    'multiplyBatch',
    [
      ...[a.address, bytes(a.productStride), bytes(a.outerStride), bytes(a.depthStride)],
      ...[b.address, bytes(b.productStride), bytes(b.depthStride), bytes(b.outerStride)],
      ...[c, a.outer, b.outer, a.depth],
    ],
    products,
    1,
    pool.kernels.productScratch() + packedBytes,
  )
}

function bytes(elements: number): number {
  return elements * FLOAT_BYTES
}

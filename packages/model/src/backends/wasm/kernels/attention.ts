import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { Float } from '../thread-pool'
import { float } from '../thread-pool'
import { address, output, type WasmContext, type WasmKernel } from '../wasm-kernel'
import { dropoutArguments } from './dropout'

type Inputs = Readonly<Record<string, TensorInfo>>
type Attributes = Readonly<Record<string, number | boolean>>

interface Layout {
  readonly batch: number
  readonly heads: number
  readonly queries: number
  readonly length: number
  readonly headSize: number
}

/**
 * query `[batch * queries, hidden]`, key and value `[batch * length, hidden]`, mask int32 `[batch, length]` → context
 * `[batch * queries, hidden]` and weights `[batch, heads, queries, length]` (before dropout).
 */
export const attention: WasmKernel = {
  name: 'ChexppAttention',
  run(context, inputs, attributes) {
    const { query, key, value, mask } = inputs
    const layout = layoutOf(inputs, attributes)
    const weights = output(context, [layout.batch, layout.heads, layout.queries, layout.length])
    const result = output(context, query.shape)
    const tensors = [query, key, value, mask, weights, result]
    run(context, 'attention', tensors, layout, attributes, [], 1)
    return [result, weights]
  },
}

/** The above and the gradient of the context → the gradients of query, key and value. */
export const attentionGradient: WasmKernel = {
  name: 'ChexppAttentionGradient',
  run(context, inputs, attributes) {
    const { query, key, value, mask, weights, dcontext } = inputs
    const gradients = [query, key, value].map(({ shape }) => output(context, shape))
    const tensors = [query, key, value, mask, weights, dcontext]
    const gradientAddresses = gradients.map((tensor) => address(context, tensor))
    run(context, 'attentionGradient', tensors, layoutOf(inputs, attributes), attributes, gradientAddresses, 2)
    return gradients
  },
}

function layoutOf({ query, mask }: Inputs, attributes: Attributes): Layout {
  const heads = Number(attributes.heads)
  const [batch, length] = mask.shape
  const [rows, hidden] = query.shape
  return { batch, length, heads, queries: rows / batch, headSize: hidden / heads }
}

function run(
  context: WasmContext,
  kernel: 'attention' | 'attentionGradient',
  tensors: readonly TensorInfo[],
  { batch, heads, queries, length, headSize }: Layout,
  { rate, seed }: Attributes,
  gradients: readonly number[],
  matrices: 1 | 2,
): void {
  const sizes: (number | Float)[] = [heads, queries, length, headSize, float(1 / Math.sqrt(headSize))]
  const dropped = dropoutArguments(Number(rate), Number(seed))
  const addresses = tensors.map((tensor) => address(context, tensor))
  const { pool } = context
  pool.run(
    kernel,
    [...addresses, ...sizes, ...dropped, ...gradients],
    batch * heads,
    Math.max(1, heads >> 1),
    pool.kernels.productScratch() + scratchFloats(queries, length, headSize, matrices) * 4,
  )
}

/** Weights matrices and the largest packed right side of the small products; all rounded up to whole tiles. */
function scratchFloats(queries: number, length: number, headSize: number, matrices: number): number {
  const [paddedLength, paddedSize] = [length + 8, headSize + 8]
  const packed = Math.max(paddedLength * headSize, paddedSize * length, paddedSize * queries)
  return matrices * (queries * length + 4) + packed
}

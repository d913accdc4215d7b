import type { TensorInfo } from '@tensorflow/tfjs-core'
import type { NativeKernel } from '../native-kernel'
import type { NativeValue, Operations } from '../operations'
import { dropValues } from './dropout'

/** Added to the scores of padding: far below any score, so that its weight after softmax is exactly 0. */
const MASKED = -1e9

type Inputs = Readonly<Record<string, TensorInfo>>

/**
 * query `[batch * queries, hidden]`, key and value `[batch * length, hidden]`, mask int32 `[batch, length]` → context
 * `[batch * queries, hidden]` and weights `[batch, heads, queries, length]` (before dropout).
 */
export const attention: NativeKernel = {
  name: 'ChexppAttention',
  run(operations, inputs, attributes) {
    const [heads, rate, seed] = [attributes.heads, attributes.rate, attributes.seed].map(Number)
    const { query, key, value } = splitInputs(operations, inputs, heads)
    const scores = product(operations, query, key, { transposed: 'b' })
    const scaled = operations.run('Mul', [scores, scale(operations, inputs, heads)])
    const weights = operations.run('Softmax', [operations.run('AddV2', [scaled, bias(operations, inputs.mask)])])
    const context = product(operations, dropValues(operations, weights, rate, seed), value)
    return [joinHeads(operations, context), weights]
  },
}

/** The above and the gradient of the context → the gradients of query, key and value. */
export const attentionGradient: NativeKernel = {
  name: 'ChexppAttentionGradient',
  run(operations, inputs, attributes) {
    const [heads, rate, seed] = [attributes.heads, attributes.rate, attributes.seed].map(Number)
    const { query, key, value } = splitInputs(operations, inputs, heads)
    const dContext = splitHeads(operations, inputs.dcontext, inputs.mask.shape[0], heads)
    const weights = operations.of(inputs.weights)
    const dropped = dropValues(operations, weights, rate, seed)
    const dDropped = product(operations, dContext, value, { transposed: 'b' })
    const dWeights = dropValues(operations, dDropped, rate, seed)
    const expected = operations.reduceLast('Sum', operations.run('Mul', [dWeights, weights]))
    const slope = operations.run('Mul', [weights, operations.run('Sub', [dWeights, expected])])
    const dScores = operations.run('Mul', [slope, scale(operations, inputs, heads)])
    return [
      product(operations, dScores, key),
      product(operations, dScores, query, { transposed: 'a' }),
      product(operations, dropped, dContext, { transposed: 'a' }),
    ].map((gradient) => joinHeads(operations, gradient))
  },
}

function splitInputs(operations: Operations, { query, key, value, mask }: Inputs, heads: number) {
  const split = (tensor: TensorInfo) => splitHeads(operations, tensor, mask.shape[0], heads)
  return { query: split(query), key: split(key), value: split(value) }
}

function scale(operations: Operations, { query }: Inputs, heads: number): NativeValue {
  return operations.scalar(1 / Math.sqrt(query.shape[1] / heads))
}

/** int32 `[batch, length]` → `[batch, 1, 1, length]`: 0 on tokens, `MASKED` on padding. */
function bias(operations: Operations, mask: TensorInfo): NativeValue {
  const [batch, length] = mask.shape
  const padding = operations.run('Sub', [operations.scalar(1), operations.cast(operations.of(mask), 'float32')])
  return operations.reshape(operations.run('Mul', [padding, operations.scalar(MASKED)]), [batch, 1, 1, length])
}

function product(
  operations: Operations,
  a: NativeValue,
  b: NativeValue,
  { transposed }: { readonly transposed?: 'a' | 'b' } = {},
): NativeValue {
  return operations.run('BatchMatMulV2', [a, b], { adj_x: transposed === 'a', adj_y: transposed === 'b' })
}

/** `[batch * tokens, hidden]` → `[batch, heads, tokens, size]` */
function splitHeads(operations: Operations, x: TensorInfo, batch: number, heads: number): NativeValue {
  const [rows, hidden] = x.shape
  const split = operations.reshape(operations.of(x), [batch, rows / batch, heads, hidden / heads])
  return operations.transpose(split, [0, 2, 1, 3])
}

/** `[batch, heads, tokens, size]` → `[batch * tokens, hidden]` */
function joinHeads(operations: Operations, x: NativeValue): NativeValue {
  const [batch, heads, tokens, size] = x.shape
  return operations.reshape(operations.transpose(x, [0, 2, 1, 3]), [batch * tokens, heads * size])
}

import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attention } from '../ops/attention'
import { dense } from '../ops/dense'
import { dropout } from '../ops/dropout'
import { embeddingLookup } from '../ops/embedding-lookup'
import { gelu } from '../ops/gelu'
import { geluTanh } from '../ops/gelu-tanh'
import { layerNorm } from '../ops/layer-norm'
import { registerGradients } from '../ops/register-gradients'
import { runFused } from './run-fused'
import type { BackendName } from './backend-info'
import { useBackend } from './use-backend'
import { randomTensor } from './random-tensor.testing'

type Operation = (...inputs: tf.Tensor[]) => tf.Tensor

/** The value of an operation and the gradients of all inputs, for a gradient of the value that differs everywhere. */
function valueAndGradients(operation: Operation, shapes: readonly number[][]): Float32Array[] {
  return tf.tidy(() => {
    const inputs = shapes.map((shape, index) => randomTensor(shape, index + 1))
    const value = operation(...inputs)
    const gradients = tf.grads(operation)(inputs, randomTensor(value.shape, 99))
    return [value, ...gradients].map((tensor) => tensor.dataSync<'float32'>())
  })
}

/** Why TensorFlow's own library does not run here, if so. */
const missing = await useBackend('node').then(
  () => undefined,
  (error: Error) => error.message,
)

/** The kernels of a backend against the same operation composed of TensorFlow.js' own on its cpu backend. */
async function expectSame(backend: BackendName, operation: Operation, shapes: readonly number[][], digits = 5) {
  await useBackend(backend, { threads: 2 })
  const fused = valueAndGradients(operation, shapes)
  await useBackend('cpu')
  valueAndGradients(operation, shapes).forEach((expected, which) => {
    expect(fused[which]).toHaveLength(expected.length)
    expected.forEach((value, index) => expect(fused[which][index]).toBeCloseTo(value, digits))
  })
}

it('the cpu backend has no fused kernels', async () => {
  await useBackend('cpu')
  expect(runFused('Gelu', { x: tf.tensor1d([0]) })).toBeUndefined()
})

describe.each(['wasm', 'node'] as const)('fused kernels on %s', (backend) => {
  beforeAll(() => registerGradients())

  beforeEach(({ skip }) => skip(backend === 'node' && missing !== undefined, missing))

  it('are there', async () => {
    await useBackend(backend, { threads: 2 })
    expect(runFused('Gelu', { x: tf.tensor1d([0]) })?.[0].dataSync()[0]).toBe(0)
  })

  it('leave no tensors behind', async () => {
    await useBackend(backend, { threads: 2 })
    const x = randomTensor([6, 4], 1)
    const run = () => tf.tidy(() => void tf.grads((y) => gelu(dropout(y, { rate: 0.5, seed: 1 })))([x]))
    run()
    const before = [tf.memory().numTensors, tf.memory().numDataBuffers]
    run()
    expect([tf.memory().numTensors, tf.memory().numDataBuffers]).toEqual(before)
    x.dispose()
  })

  it('take a step of AdamW, with clipping and decay', async () => {
    await useBackend(backend, { threads: 2 })
    const inputs = { weights: [1, -2], gradient: [4, 3], first: [0.1, -0.2], second: [0.01, 0.04] }
    const tensors = Object.fromEntries(Object.entries(inputs).map(([name, values]) => [name, tf.tensor1d(values)]))
    const bias = { stepSize: 0.01 / (1 - 0.9 ** 3), correction: 1 / Math.sqrt(1 - 0.999 ** 3) }
    const attributes = { beta1: 0.9, beta2: 0.999, epsilon: 1e-3, gradientScale: 0.2, keptWeight: 0.999, ...bias }
    const results = runFused('AdamW', tensors, attributes)!.map((tensor) => tensor.dataSync<'float32'>())
    inputs.weights.forEach((weight, index) => {
      const gradient = 0.2 * inputs.gradient[index]
      const first = 0.9 * inputs.first[index] + 0.1 * gradient
      const second = 0.999 * inputs.second[index] + 0.001 * gradient ** 2
      const step = (bias.stepSize * first) / (Math.sqrt(second) * bias.correction + 1e-3)
      expect(results.map((values) => values[index])[0]).toBeCloseTo(0.999 * weight - step, 6)
      expect(results[1][index]).toBeCloseTo(first, 6)
      expect(results[2][index]).toBeCloseTo(second, 6)
    })
    expect(tensors.weights.arraySync()).toEqual(inputs.weights)
  })

  it('compute gelu, exact and by tanh, also for rests of less than four values', async () => {
    await expectSame(backend, (x) => gelu(tf.mul(x, 4)), [[37, 33]])
    await expectSame(backend, (x) => geluTanh(tf.mul(x, 4)), [[37, 33]])
  })

  it('compute layer normalisation', async () => {
    const operation: Operation = (x, scale, shift) => layerNorm(x as tf.Tensor2D, scale, shift, 1e-12)
    await expectSame(backend, operation, [[65, 22], [22], [22]], 4)
  })

  it('compute dense layers', async () => {
    await expectSame(backend, (x, weight, bias) => dense(x as tf.Tensor2D, weight, bias), [[45, 19], [13, 19], [13]])
  })

  it('compute embeddings, rows that occur twice included', async () => {
    const indices = () => tf.tensor1d([4, 0, 2, 4, 4, 1], 'int32')
    await expectSame(backend, (table) => embeddingLookup(table, indices()), [[5, 7]])
  })

  it('drop the same values on every backend', async () => {
    await expectSame(backend, (x) => dropout(x, { rate: 0.3, seed: -77 }), [[123, 9]])
  })

  const mask = () => tf.tensor2d([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0], [2, 7], 'int32')

  it.each([
    ['of all tokens to all', 14, 0],
    ['of one token a sentence', 2, 0],
    ['with dropout', 14, 0.4],
  ])('compute attention %s', async (_, rows, rate) => {
    const operation: Operation = (query, key, value) =>
      attention(
        { query: query as tf.Tensor2D, key: key as tf.Tensor2D, value: value as tf.Tensor2D, mask: mask() },
        { heads: 3, dropout: { rate, seed: 5 } },
      )
    await expectSame(backend, operation, [
      [rows, 15],
      [14, 15],
      [14, 15],
    ])
  })

  it('sum squares', async () => {
    await useBackend(backend, { threads: 2 })
    expect(runFused('SumOfSquares', { x: tf.tensor1d([1, 2, 3, 4]) })![0].dataSync()[0]).toBe(30)
  })
})

describe('fused kernels on wasm alone', () => {
  it('sum squares in double precision', async () => {
    await useBackend('wasm', { threads: 2 })
    const values = tf.tensor1d([3e4, ...new Array<number>(10_001).fill(0.01)])
    // In single precision the small squares, each 1e-13 of the large one, would all be lost.
    expect(runFused('SumOfSquares', { x: values })![0].dataSync()[0]).toBe(Math.fround(9e8 + 1.0001))
  })

  it('take over the gradient of tf.gather', async () => {
    await useBackend('wasm', { threads: 2 })
    const x = tf.tensor2d([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    const summed = tf.unsortedSegmentSum(x, tf.tensor1d([1, 1, 0], 'int32'), 3)
    expect(summed.arraySync()).toEqual([
      [5, 6],
      [4, 6],
      [0, 0],
    ])
  })
})

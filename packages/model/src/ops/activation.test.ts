import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import type { Activation } from '../config/encoder-config'
import { activate } from './activation'

const POINTS = [-3, -1, -0.5, 0, 0.5, 1, 3]

/** Values and slopes at the points by `transformers.activations.ACT2FN` (5.24) and PyTorch 2.15 in float64. */
const GELU = [-0.00404969409, -0.158655254, -0.154268769, 0, 0.345731231, 0.841344746, 2.99595031]
const GELU_SLOPE = [-0.0119456472, -0.0833154706, 0.132504875, 0.5, 0.867495125, 1.08331547, 1.01194565]
const GELU_TANH = [-0.00363739208, -0.158808009, -0.15428599, 0, 0.34571401, 0.841191991, 2.99636261]
const GELU_TANH_SLOPE = [-0.0115841666, -0.0829640838, 0.132630096, 0.5, 0.867369904, 1.08296408, 1.01158417]
const RELU = [0, 0, 0, 0, 0.5, 1, 3]
const RELU_SLOPE = [0, 0, 0, 0, 1, 1, 1]
const SILU = [-0.14227762, -0.268941421, -0.188770334, 0, 0.311229666, 0.731058579, 2.85772238]
const SILU_SLOPE = [-0.088104106, 0.0723294881, 0.260038813, 0.5, 0.739961187, 0.927670512, 1.08810411]

const EXPECTED: readonly (readonly [Activation, readonly number[], readonly number[]])[] = [
  ['gelu', GELU, GELU_SLOPE],
  ['gelu_new', GELU_TANH, GELU_TANH_SLOPE],
  ['gelu_fast', GELU_TANH, GELU_TANH_SLOPE],
  ['gelu_pytorch_tanh', GELU_TANH, GELU_TANH_SLOPE],
  ['relu', RELU, RELU_SLOPE],
  ['silu', SILU, SILU_SLOPE],
  ['swish', SILU, SILU_SLOPE],
]

describe.each(['cpu', 'wasm'] as const)('activate on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend)
  })
  afterAll(async () => {
    await useBackend('cpu')
  })

  it.each(EXPECTED)('%s has the values and slopes of PyTorch', (name, values, slopes) => {
    const expectClose = (actual: tf.Tensor, expected: readonly number[]) => {
      for (const [index, value] of actual.dataSync().entries()) {
        expect(Math.abs(value - expected[index])).toBeLessThan(1e-6)
      }
    }
    const x = tf.tensor1d(POINTS)
    expectClose(activate(x, name), values)
    expectClose(tf.grad((at) => activate(at, name))(x), slopes)
  })
})

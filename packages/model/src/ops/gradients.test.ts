import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import { ACTIVATIONS } from '../config/encoder-config'
import { standardNormals } from '../random/normal'
import { seededGenerator } from '../random/seeded-generator'
import { activate } from './activation'
import { attention, attentionWeights, type AttentionInputs, type AttentionOptions } from './attention'
import { dense } from './dense'
import { dropout } from './dropout'
import { embeddingLookup } from './embedding-lookup'
import { layerNorm } from './layer-norm'
import { registerGradients } from './register-gradients'
import { softLookup } from './soft-lookup'

beforeAll(async () => {
  await useBackend('cpu')
  registerGradients()
})

type Op = (...inputs: tf.Tensor[]) => tf.Tensor

/** The second text has one token and two of padding. */
function attentionInputs(inputs: readonly tf.Tensor[]): AttentionInputs {
  const [query, key, value] = inputs as tf.Tensor2D[]
  return { query, key, value, mask: tf.tensor2d([1, 1, 1, 1, 0, 0], [2, 3], 'int32') }
}

/** Two heads of two. */
function attend(inputs: readonly tf.Tensor[], options: Omit<AttentionOptions, 'heads'>): tf.Tensor2D {
  return attention(attentionInputs(inputs), { ...options, heads: 2 })
}

const OPS: readonly (readonly [name: string, shapes: readonly string[], op: Op])[] = [
  ['dense', ['3 4', '5 4', '5'], (x, weight, bias) => dense(x as tf.Tensor2D, weight, bias)],
  ...ACTIVATIONS.map((name) => [name, ['3 4'], (x: tf.Tensor) => activate(x, name)] as const),
  ['softLookup', ['2 5', '5 3'], (weights, table) => softLookup(weights as tf.Tensor2D, table)],
  ['layerNorm', ['3 6', '6', '6'], (x, scale, shift) => layerNorm(x as tf.Tensor2D, scale, shift, 1e-12)],
  // Row 1 twice and row 2 never.
  ['embeddingLookup', ['3 2'], (table) => embeddingLookup(table, tf.tensor1d([1, 0, 1], 'int32'))],
  ['dropout', ['4 4'], (x) => dropout(x, { rate: 0.5, seed: 3 })],
  ['attention', ['6 4', '6 4', '6 4'], (...x) => attend(x, { dropout: { rate: 0, seed: 0 } })],
  ['attention, one query a text', ['2 4', '6 4', '6 4'], (...x) => attend(x, { dropout: { rate: 0, seed: 0 } })],
  ['attention, dropout', ['6 4', '6 4', '6 4'], (...x) => attend(x, { dropout: { rate: 0.3, seed: 3 } })],
  ['attention weights', ['6 4', '6 4'], (q, k) => attentionWeights(attentionInputs([q, k, q]), 2)],
  ['attention weights, one query a text', ['2 4', '6 4'], (q, k) => attentionWeights(attentionInputs([q, k, k]), 2)],
  ['add, repeating', ['2 3 4', '3 1'], (a, b) => tf.add(a, b)],
  ['mul, repeating', ['2 3 4', '4'], (a, b) => tf.mul(a, b)],
  ['reshape', ['2 6'], (x) => tf.reshape(x, [4, 3])],
  ['slice', ['3 4'], (x) => tf.slice(x, [1, 0], [1, -1])],
  ['concat', ['2 3', '1 3'], (a, b) => tf.concat([a, b], 0)],
  ['concat of columns', ['2 1', '2 3'], (a, b) => tf.concat([a, b], 1)],
  ['sum over an axis', ['2 3 2'], (x) => tf.sum(x, 1)],
  ['sum, keeping the axis', ['2 3'], (x) => tf.sum(x, -1, true)],
  ['tanh', ['2 3'], (x) => tf.tanh(x)],
]

/** Half the distance of the two points whose values make a difference quotient: rounding and curvature in balance. */
const STEP = 0.02

/** `op` weighted by random numbers and summed, so that each of its values bears on the result. */
function weighted(op: Op): (...inputs: tf.Tensor[]) => tf.Scalar {
  return (...inputs) => {
    const result = op(...inputs)
    const weights = tf.tensor(standardNormals(result.size, seededGenerator(99)), result.shape)
    return tf.sum(tf.mul(result, weights))
  }
}

describe.each(['cpu', 'wasm'] as const)('gradients agree with difference quotients on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend)
  })
  afterAll(async () => {
    await useBackend('cpu')
  })

  it.each(OPS)('%s', (_, shapeTexts, op) => {
    const shapes = shapeTexts.map((text) => text.split(' ').map(Number))
    const generator = seededGenerator(1)
    const values = shapes.map((shape) => standardNormals(tf.util.sizeFromShape(shape), generator))
    const tensors = (of: readonly Float32Array[]) => of.map((array, index) => tf.tensor(array.slice(), shapes[index]))
    const gradients = tf.grads(weighted(op))(tensors(values))

    const at = (input: number, place: number, change: number): number => {
      const changed = values.map((array) => array.slice())
      changed[input][place] += change
      return weighted(op)(...tensors(changed)).dataSync()[0]
    }
    for (const [input, gradient] of gradients.entries()) {
      expect(gradient.shape).toEqual(shapes[input])
      for (const [place, slope] of gradient.dataSync().entries()) {
        const quotient = (at(input, place, STEP) - at(input, place, -STEP)) / (2 * STEP)
        expect(Math.abs(slope - quotient)).toBeLessThan(0.005 * Math.max(1, Math.abs(slope)))
      }
    }
  })
})

describe('attention', () => {
  it('gives padding no weight at all', () => {
    const [query, key, value] = ['a', 'b', 'c'].map((_, seed) =>
      tf.tensor2d(standardNormals(24, seededGenerator(seed)), [6, 4]),
    )
    // The second text has one token, so each of its queries gets that token's value.
    const context = attend([query, key, value], { dropout: { rate: 0, seed: 0 } }).arraySync()
    const token = value.arraySync()[3]
    for (const row of context.slice(3)) expect(row).toEqual(token)
  })
})

describe('registerGradients', () => {
  it('leaves a gradient alone that is there already', () => {
    const before = tf.getGradient(tf.Tanh)
    registerGradients()
    expect(tf.getGradient(tf.Tanh)).toBe(before)
  })
})

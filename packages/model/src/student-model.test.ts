import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from './backends/use-backend'
import { TINY_STUDENT } from './config/encoder-config'
import { parameterShapes } from './parameter-shapes'
import { relativeError } from './relative-error.testing'
import { createModel, modelFromWeights } from './student-model'
import type { TokenBatch } from './token-batch'

const TINY = { ...TINY_STUDENT, vocabularySize: 20, hiddenSize: 8, intermediateSize: 16, maxPositions: 8 }
const BATCH: TokenBatch = {
  inputIds: Int32Array.of(2, 7, 9, 3, 2, 5, 3, 0),
  attentionMask: Int32Array.of(1, 1, 1, 1, 1, 1, 1, 0),
  batch: 2,
  length: 4,
}

beforeAll(async () => {
  await useBackend('cpu')
})

describe('createModel', () => {
  it('draws the same weights for the same seed and others for another', () => {
    const word = (seed: number) =>
      createModel(TINY, { seed }).parameters.get('bert.embeddings.word_embeddings.weight')!.dataSync()
    expect(word(1)).toEqual(word(1))
    expect(word(1)).not.toEqual(word(2))
  })

  it('refuses a configuration that makes no model, by name', () => {
    expect(() => createModel({ ...TINY, attentionHeads: 3 }, { seed: 1 })).toThrow('num_attention_heads')
  })

  it('draws no two matrices alike', () => {
    const { parameters } = createModel(TINY, { seed: 1 })
    const query = parameters.get('bert.encoder.layer.0.attention.self.query.weight')!
    const key = parameters.get('bert.encoder.layer.0.attention.self.key.weight')!
    expect(query.dataSync()).not.toEqual(key.dataSync())
  })
})

describe('modelFromWeights', () => {
  it('names a parameter whose weights are missing or too few, and keeps no memory', () => {
    const before = tf.memory().numTensors
    const weights = new Map([...parameterShapes(TINY).keys()].map((name) => [name, new Float32Array(8)]))
    expect(() => modelFromWeights(TINY, weights)).toThrow(
      '"bert.embeddings.word_embeddings.weight" needs 160 weights, not 8',
    )
    expect(() => modelFromWeights(TINY, new Map())).toThrow('needs 160 weights, not none')
    expect(tf.memory().numTensors).toBe(before)
  })
})

describe('logits', () => {
  it('do not depend on padding', () => {
    const model = createModel({ ...TINY, initializerRange: 1 }, { seed: 1 })
    const one = (length: number): TokenBatch => ({
      inputIds: Int32Array.from({ length }, (_, i) => [2, 5, 3][i] ?? 0),
      attentionMask: Int32Array.from({ length }, (_, i) => (i < 3 ? 1 : 0)),
      batch: 1,
      length,
    })
    expect(relativeError(model.logits(one(8)).dataSync(), model.logits(one(3)).dataSync())).toBeLessThan(1e-6)
  })

  it('vary with the dropout seed in training, and repeat with it', () => {
    const model = createModel(TINY, { seed: 1 })
    const logits = (dropoutSeed: number) => model.logits(BATCH, { training: true, dropoutSeed }).dataSync()
    expect(logits(1)).toEqual(logits(1))
    expect(logits(1)).not.toEqual(logits(2))
  })

  it.each([
    ['a token id beyond the vocabulary', { ...BATCH, inputIds: Int32Array.of(2, 20, 9, 3, 2, 5, 3, 0) }, /id 20/],
    ['a negative token id', { ...BATCH, inputIds: Int32Array.of(2, -1, 9, 3, 2, 5, 3, 0) }, /id -1/],
    ['more tokens than positions', { ...BATCH, length: 16 }, /16 tokens are more than the model's 8/],
    ['a mask of another size', { ...BATCH, attentionMask: Int32Array.of(1) }, /needs 8 ids/],
    ['no text', { ...BATCH, batch: 0 }, /is empty/],
    [
      'a token type that the model has not',
      { ...BATCH, tokenTypeIds: new Int32Array(8).fill(2) },
      /type 2 .* model's 2/,
    ],
    ['too few token types', { ...BATCH, tokenTypeIds: Int32Array.of(0) }, /8 tokens needs 8 token types, not 1/],
  ])('refuse %s', (_, batch, message) => {
    expect(() => createModel(TINY, { seed: 1 }).logits(batch)).toThrow(message)
  })

  it('refuse token types where the architecture has none', () => {
    const config = { ...TINY, architecture: 'distilbert', layerNormEpsilon: 1e-12 } as const
    const batch = { ...BATCH, tokenTypeIds: new Int32Array(8) }
    expect(() => createModel(config, { seed: 1 }).logits(batch)).toThrow('DistilBERT knows no token types')
  })
})

describe('forwardEmbeddings', () => {
  it('gives what logits gives where each soft token is one token for certain', () => {
    const model = createModel({ ...TINY, initializerRange: 1 }, { seed: 1 })
    const soft = tf.reshape(tf.oneHot(tf.tensor1d(BATCH.inputIds, 'int32'), 20, 1, 0, 'float32'), [2, 4, 20])
    const { logits } = model.forwardEmbeddings(soft as tf.Tensor3D, BATCH.attentionMask)
    expect(relativeError(logits.dataSync(), model.logits(BATCH).dataSync())).toBeLessThan(1e-6)
  })

  it.each([
    ['another vocabulary', [2, 4, 19], 8, /2 × 4 × 19 do not fit the model's vocabulary of 20/],
    ['more tokens than positions', [1, 9, 20], 9, /9 tokens are more than the model's 8/],
    ['a mask of another size', [2, 4, 20], 4, /need 8 mask values, not 4/],
  ] as const)('refuses %s', (_, shape, mask, message) => {
    const model = createModel(TINY, { seed: 1 })
    expect(() => model.forwardEmbeddings(tf.zeros([...shape]), new Int32Array(mask))).toThrow(message)
  })
})

describe('forwardWordEmbeddings', () => {
  it('gives what logits gives where each embedding is that of a token', () => {
    const model = createModel({ ...TINY, initializerRange: 1 }, { seed: 1 })
    const table = model.parameters.get('bert.embeddings.word_embeddings.weight')!
    const words = tf.reshape<tf.Rank.R3>(tf.gather(table, tf.tensor1d(BATCH.inputIds, 'int32')), [2, 4, 8])
    const { logits } = model.forwardWordEmbeddings(words, BATCH.attentionMask)
    expect(relativeError(logits.dataSync(), model.logits(BATCH).dataSync())).toBeLessThan(1e-6)
  })

  it.each([
    ['another size', [2, 4, 7], 8, /2 × 4 × 7 do not fit the model's size of 8/],
    ['more tokens than positions', [1, 9, 8], 9, /9 tokens are more than the model's 8/],
    ['a mask of another size', [2, 4, 8], 4, /need 8 mask values, not 4/],
  ] as const)('refuses %s', (_, shape, mask, message) => {
    const model = createModel(TINY, { seed: 1 })
    expect(() => model.forwardWordEmbeddings(tf.zeros([...shape]), new Int32Array(mask))).toThrow(message)
  })
})

describe.each(['cpu', 'wasm'] as const)('memory on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend)
  })
  afterAll(async () => {
    await useBackend('cpu')
  })

  it('keeps one tensor a parameter, and none after dispose', () => {
    const before = tf.memory().numTensors
    const model = createModel(TINY, { seed: 1 })
    expect(tf.memory().numTensors - before).toBe(model.parameters.size)
    model.logits(BATCH).dispose()
    tf.dispose(model.forward(BATCH, { hiddenStates: true, attentions: 'all' }))
    expect(tf.memory().numTensors - before).toBe(model.parameters.size)
    const { value, grads } = tf.variableGrads(() => tf.sum(model.logits(BATCH, { training: true, dropoutSeed: 1 })))
    expect(tf.memory().numTensors - before).toBe(2 * model.parameters.size + 1)
    tf.dispose([value, grads])
    model.dispose()
    expect(tf.memory().numTensors).toBe(before)
  })
})

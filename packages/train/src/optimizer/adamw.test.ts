import { createModel, TINY_STUDENT, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_TRAINING, type TrainingOptions } from '../options'
import { lossAndGradients } from '../take-step'
import { AdamW } from './adamw'

const config = { ...TINY_STUDENT, vocabularySize: 9, layers: 3, hiddenSize: 8, intermediateSize: 16, maxPositions: 4 }
const batch = { inputIds: Int32Array.of(1, 2, 3, 4), attentionMask: Int32Array.of(1, 1, 1, 0), batch: 1, length: 4 }
const step = { batch, labels: [new Uint8Array(14).fill(1)], rows: [0], step: 1, learningRate: 1e-3, dropoutSeed: 1 }

/** Matrix products of a dense layer's own gradient in a layer of the encoder: query, key, value, output, two of the feed-forward part. */
const PRODUCTS_OF_LAYER = 6

/** Gradients by name, and how many matrix products it took. */
async function gradientsWith(options: Partial<TrainingOptions>) {
  const model = createModel(config, { seed: 1 })
  const optimizer = new AdamW(model.parameters, { ...DEFAULT_TRAINING, ...options })
  const values = new Map<string, Float32Array>()
  const { kernels } = await tf.profile(() => {
    const { gradients } = lossAndGradients(model, optimizer, step)
    for (const [name, gradient] of gradients) values.set(name, gradient.dataSync<'float32'>().slice())
    tf.dispose([...gradients.values()])
    return []
  })
  optimizer.dispose()
  const trainable = [...model.parameters.values()].every((variable) => variable.trainable)
  model.dispose()
  return { values, trainable, products: kernels.filter(({ name }) => name === 'BatchMatMul').length }
}

describe('AdamW', () => {
  beforeAll(async () => {
    await useBackend('cpu')
  })

  it('does no work for the gradients of frozen layers, through which those of the embeddings go', async () => {
    const whole = await gradientsWith({})
    const frozen = await gradientsWith({ freezeLayers: 2 })
    expect(whole.products - frozen.products).toBe(2 * PRODUCTS_OF_LAYER)
    expect(whole.values.size - frozen.values.size).toBe(2 * 16)
    for (const [name, values] of frozen.values) expect(values).toEqual(whole.values.get(name))
  })

  it('gives frozen parameters back as they were', async () => {
    expect(await gradientsWith({ freezeEmbeddings: true, freezeLayers: 3 })).toMatchObject({ trainable: true })
  })

  it('leaves out parameters that are untrainable already, and lets them be', () => {
    const model = createModel(config, { seed: 1 })
    const bias = model.parameters.get('classifier.bias')!
    bias.trainable = false
    const optimizer = new AdamW(model.parameters, DEFAULT_TRAINING)
    expect([...optimizer.trained.keys()]).toEqual([...model.parameters.keys()].filter((n) => n !== 'classifier.bias'))
    optimizer.dispose()
    expect(bias.trainable).toBe(false)
    model.dispose()
  })
})

import { createModel, readParameters, TINY_STUDENT, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { AdamW } from './optimizer/adamw'
import { DEFAULT_TRAINING } from './options'
import { takeStep, type Step } from './take-step'
import { tokenBatch } from './token-batch'

const config = {
  ...TINY_STUDENT,
  vocabularySize: 30,
  hiddenSize: 8,
  intermediateSize: 16,
  maxPositions: 12,
  hiddenDropout: 0,
  attentionDropout: 0,
  classifierDropout: 0,
}
// Seven texts, so that parts of two sizes occur, of 3 to 9 tokens.
const texts = Array.from({ length: 7 }, (_, row) =>
  Int32Array.from({ length: 3 + row }, (_, i) => 1 + ((row * 5 + i * 7) % 29)),
)
const step: Step = {
  batch: { ...tokenBatch(texts, 12), tokenTypeIds: Int32Array.from({ length: 63 }, (_, place) => place % 2) },
  labels: texts.map((_, row) => Uint8Array.from({ length: 14 }, (_, head) => (row + head) % 4)),
  rows: [...texts.keys()],
  step: 1,
  learningRate: 1e-2,
  dropoutSeed: 1,
  loss: { loss: { kind: 'focal', gamma: 1 } },
}

async function weightsAfter(accumulate: number) {
  const model = createModel(config, { seed: 3 })
  // Plain gradient descent is out of reach, but with so large an epsilon a step is nearly in proportion to the gradient.
  const optimizer = new AdamW(model.parameters, { ...DEFAULT_TRAINING, epsilon: 1, clipNorm: 1e9 })
  const tensors = tf.memory().numTensors
  const result = takeStep(model, optimizer, { ...step, accumulate })
  expect(tf.memory().numTensors).toBe(tensors)
  const weights = await readParameters(model)
  optimizer.dispose()
  model.dispose()
  return { ...result, weights }
}

describe.each(['cpu', 'wasm'] as const)('takeStep on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend, { threads: 1 })
  })

  it.each([2, 3, 7, 20])('in %i parts has the update of the whole batch', async (parts) => {
    const whole = await weightsAfter(1)
    const accumulated = await weightsAfter(parts)
    expect(accumulated.loss).toBeCloseTo(whole.loss, 4)
    expect(accumulated.gradientNorm / whole.gradientNorm).toBeCloseTo(1, 5)
    for (const [name, { values }] of whole.weights) {
      const other = accumulated.weights.get(name)!.values
      values.forEach((value, place) => expect(Math.abs(other[place] - value)).toBeLessThan(1e-6))
    }
  })
})

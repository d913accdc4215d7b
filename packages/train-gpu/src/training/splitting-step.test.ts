import { createModel, TINY_STUDENT, useBackend, type StudentModel } from '@chexpp/model'
import { AdamW, DEFAULT_TRAINING, takeStep, type Step } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { OutOfMemoryError } from './out-of-memory'
import { splittingStep, type SplitEvent } from './splitting-step'

const CONFIG = {
  ...TINY_STUDENT,
  ...{ layers: 1, hiddenSize: 8, intermediateSize: 8, attentionHeads: 2, vocabularySize: 12, maxPositions: 8 },
  // Dropout depends on how the batch is split.
  ...{ hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 },
}
const TEXTS = 6
const LENGTH = 4

const STEP: Step = {
  batch: {
    inputIds: Int32Array.from({ length: TEXTS * LENGTH }, (_, place) => (place * 5) % 12),
    attentionMask: new Int32Array(TEXTS * LENGTH).fill(1),
    batch: TEXTS,
    length: LENGTH,
  },
  labels: Array.from({ length: TEXTS }, (_, row) => new Uint8Array(14).fill(row % 4)),
  rows: Array.from({ length: TEXTS }, (_, row) => row),
  ...{ step: 7, learningRate: 1e-2, dropoutSeed: 1 },
}

/** A model on a card that holds `texts` texts at a time. */
function withMemoryFor(texts: number, model: StudentModel): StudentModel {
  return {
    ...model,
    logits(batch, mode) {
      if (batch.batch <= texts) return model.logits(batch, mode)
      throw new Error('Invalid TF_Status: 8\nMessage: OOM when allocating tensor with shape[6,8] and type float')
    },
  }
}

function train(texts: number, step: (...of: Parameters<typeof takeStep>) => ReturnType<typeof takeStep>) {
  const model = createModel(CONFIG, { seed: 1 })
  const optimizer = new AdamW(model.parameters, DEFAULT_TRAINING)
  try {
    const result = step(withMemoryFor(texts, model), optimizer, STEP)
    return { ...result, weights: model.parameters.get('classifier.weight')!.dataSync<'float32'>() }
  } finally {
    optimizer.dispose()
    model.dispose()
  }
}

describe('splittingStep', () => {
  beforeAll(async () => {
    await useBackend('cpu')
  })

  it('splits until the parts fit, says so, and takes the same step', () => {
    const events: SplitEvent[] = []
    const split = train(
      2,
      splittingStep((event) => events.push(event)),
    )
    const whole = train(TEXTS, takeStep)
    expect(events).toEqual([
      { kind: 'split', step: 7, parts: 2 },
      { kind: 'split', step: 7, parts: 4 },
    ])
    expect(split.loss).toBeCloseTo(whole.loss, 4)
    expect(split.gradientNorm).toBeCloseTo(whole.gradientNorm, 4)
    split.weights.forEach((weight, index) => expect(weight).toBeCloseTo(whole.weights[index], 5))
  })

  it('stays split for the steps that follow', () => {
    const events: SplitEvent[] = []
    const step = splittingStep((event) => events.push(event))
    train(3, step)
    train(3, step)
    expect(events).toEqual([{ kind: 'split', step: 7, parts: 2 }])
  })

  it('gives up where one text does not fit, and leaves no tensors behind', () => {
    const before = tf.memory().numTensors
    const attempt = () =>
      train(
        0,
        splittingStep(() => undefined),
      )
    expect(attempt).toThrow(OutOfMemoryError)
    expect(attempt).toThrow('step 7: one text by itself does not fit')
    expect(tf.memory().numTensors).toBe(before)
  })

  it('passes other errors on', () => {
    const fail = () => {
      throw new Error('no card')
    }
    const broken = (_: StudentModel, optimizer: AdamW, step: Step) =>
      splittingStep(() => undefined)({ logits: fail } as unknown as StudentModel, optimizer, step)
    expect(() => train(TEXTS, broken)).toThrow('no card')
  })
})

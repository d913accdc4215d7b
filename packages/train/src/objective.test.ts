import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createModel, readParameters, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LABEL_OBJECTIVE, type Objective } from './objective'
import { trainStudent } from './train-student'

const texts = ['edema', 'no edema', 'possible edema', 'fracture', 'no fracture', 'no rib fracture', 'rib', 'no rib']
const labels = texts.map((_, row) => Uint8Array.from({ length: 14 }, (_, head) => (row + head) % 4))
const tokenizer = Tokenizer.fromJson(trainWordPiece(texts, { vocabularySize: 60 }))
const sizes = { hiddenSize: 8, intermediateSize: 8, layers: 1, maxPositions: 8 }
const config = { ...TINY_STUDENT, ...sizes, vocabularySize: tokenizer.vocabularySize }
const options = { steps: 6, batchSize: 5, accumulate: 2, saveEvery: 100, learningRate: 1e-2, seed: 2 }

/** The labels' loss times a factor that is learned as well. */
function scaledLabels(onRows: (rows: readonly number[], labels: readonly Uint8Array[]) => void = () => undefined) {
  const factor = tf.variable(tf.tensor1d([2]))
  const objective: Objective = {
    fingerprint: 'scaled',
    parameters: new Map([['factor', factor]]),
    lossOf(part, options) {
      onRows(part.rows, part.labels)
      const loss = LABEL_OBJECTIVE.lossOf(part, options)
      return (model, mode) => tf.mul(loss(model, mode), tf.sum(factor))
    },
  }
  return { factor, objective }
}

let directory: string
beforeAll(async () => {
  await useBackend('cpu')
})
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'chexpp-objective-'))
})
afterEach(() => rm(directory, { recursive: true }))

/** A run that may be aborted after a step; gives the bytes of its last weights. */
async function train(folder: string, objective: Objective | undefined, abortAfter?: number, resume = false) {
  const model = createModel(config, { seed: 1 })
  const controller = new AbortController()
  try {
    const { last } = await trainStudent({
      ...{ model, tokenizer, options, objective, resume, signal: controller.signal },
      training: { texts, labels },
      validation: { texts, labels },
      directory: join(directory, folder),
      onEvent: (event) => {
        if (event.kind === 'step' && event.step === abortAfter) controller.abort(new Error('stop'))
      },
    })
    return {
      weights: await readFile(join(last, 'model.safetensors')),
      names: [...(await readParameters(model)).keys()],
    }
  } finally {
    model.dispose()
  }
}

describe('trainStudent with an objective of its own', () => {
  it('asks it for each part of a batch with the places of its texts, and trains its parameters', async () => {
    const seen: number[] = []
    const { factor, objective } = scaledLabels((rows, of) => {
      expect(of).toEqual(rows.map((row) => labels[row]))
      seen.push(rows.length)
    })
    const { names } = await train('run', objective)
    // Batches of 5 and 3 in turn, each in two parts.
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(3 * texts.length)
    expect(seen).toHaveLength(2 * options.steps)
    expect(factor.dataSync()[0]).toBeLessThan(2)
    expect(names).not.toContain('factor')
    factor.dispose()
  })

  it('goes on where it stopped, to the last bit, with the parameters of the objective', async () => {
    const whole = scaledLabels()
    const { weights } = await train('whole', whole.objective)
    await expect(train('cut', scaledLabels().objective, 3)).rejects.toThrow('stop')
    const resumed = scaledLabels()
    expect((await train('cut', resumed.objective, undefined, true)).weights.equals(weights)).toBe(true)
    expect(resumed.factor.dataSync()).toEqual(whole.factor.dataSync())
  })

  it('is not resumed with another', async () => {
    await expect(train('cut', scaledLabels().objective, 3)).rejects.toThrow('stop')
    await expect(train('cut', undefined, undefined, true)).rejects.toThrow('belongs to other data or options')
  })
})

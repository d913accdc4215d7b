import { readFileSync } from 'node:fs'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import { TINY_STUDENT } from '../config/encoder-config'
import { createModel, modelFromWeights } from '../student-model'
import { parameterShapes } from '../parameter-shapes'
import { Tokenizer } from '../tokenizer/tokenizer'
import { trainWordPiece } from '../tokenizer/train-word-piece'
import { createStudentLabeler, type Truncation } from './student-labeler'
import { TextTooLongError } from './text-too-long-error'

const SENTENCES = JSON.parse(
  readFileSync(new URL('../tokenizer/fixtures/sentences.json', import.meta.url), 'utf8'),
) as string[]
const tokenizer = Tokenizer.fromJson(trainWordPiece(SENTENCES, { vocabularySize: 300 }))
const CONFIG = { ...TINY_STUDENT, vocabularySize: 300, hiddenSize: 8, intermediateSize: 16, layers: 1 }
/** Weights far from 0, so that each text gets labels of its own. */
const student = () => createModel({ ...CONFIG, initializerRange: 1 }, { seed: 1 })

beforeAll(async () => {
  await useBackend('cpu')
})

describe('createStudentLabeler', () => {
  it('gives each text, in the order given, what it gets alone', async () => {
    const model = student()
    const together = await createStudentLabeler(model, tokenizer, { batchSize: 5 }).label(SENTENCES)
    const alone = createStudentLabeler(model, tokenizer)
    expect(together.length).toBe(SENTENCES.length)
    expect(new Set(together.map(({ labels }) => labels.join())).size).toBeGreaterThan(5)
    for (const [index, sentence] of SENTENCES.entries()) {
      const [expected] = await alone.label([sentence])
      expect(together[index].labels).toEqual(expected.labels)
      for (const [place, probability] of expected.probabilities!.entries()) {
        expect(together[index].probabilities![place]).toBeCloseTo(probability, 5)
      }
    }
  })

  it('gives 14 × 4 probabilities of which each four sum to 1, and the likeliest as label', async () => {
    const [{ labels, probabilities }] = await createStudentLabeler(student(), tokenizer).label(SENTENCES)
    expect(probabilities!.length).toBe(56)
    for (let observation = 0; observation < 14; observation++) {
      const classes = Array.from(probabilities!.subarray(observation * 4, observation * 4 + 4))
      expect(classes.reduce((sum, probability) => sum + probability)).toBeCloseTo(1, 6)
      expect(classes[labels[observation]]).toBe(Math.max(...classes))
    }
  })

  it('reads the head observation by observation, class by class', async () => {
    const weights = new Map(
      [...parameterShapes(CONFIG)].map(([name, { shape }]) => [
        name,
        new Float32Array(tf.util.sizeFromShape([...shape])),
      ]),
    )
    // Cardiomegaly (observation 2) uncertain (class 3); all else equal, so absent.
    weights.get('classifier.bias')![2 * 4 + 3] = 5
    const labeler = createStudentLabeler(modelFromWeights(CONFIG, weights), tokenizer)
    const [{ labels }] = await labeler.label(['The heart may be enlarged.'])
    expect(Array.from(labels)).toEqual([0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('labels no texts and empty texts', async () => {
    const labeler = createStudentLabeler(student(), tokenizer)
    expect(await labeler.label([])).toEqual([])
    expect((await labeler.label(['', ''])).length).toBe(2)
  })

  it('refuses a text that it cannot read to the end, without repeating it', async () => {
    const labeler = createStudentLabeler(student(), tokenizer, { maxLength: 10 })
    const error = await labeler.label(['no edema', 'no edema '.repeat(20)]).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TextTooLongError)
    expect(error).toMatchObject({ index: 1, maxLength: 10 })
    expect((error as Error).message).not.toContain('edema')
  })

  it('labels the beginning of such a text where the caller wants to be told', async () => {
    const truncations: Truncation[] = []
    const onTruncated = (truncation: Truncation) => truncations.push(truncation)
    const labeler = createStudentLabeler(student(), tokenizer, { maxLength: 10, onTruncated })
    const long = 'the heart '.repeat(20)
    expect((await labeler.label(['the heart', long])).length).toBe(2)
    expect(truncations).toEqual([{ index: 1, tokens: tokenizer.encode(long).length, maxLength: 10 }])
  })

  it('tells how far it is and stops when aborted', async () => {
    const controller = new AbortController()
    const done: number[] = []
    const labeling = createStudentLabeler(student(), tokenizer, { batchSize: 10 }).label(SENTENCES, {
      signal: controller.signal,
      onProgress: (progress) => {
        done.push(progress.done)
        if (progress.done === 20) controller.abort(new Error('enough'))
      },
    })
    await expect(labeling).rejects.toThrow('enough')
    expect(done).toEqual([10, 20])
  })

  it('lets other tasks run between batches', async () => {
    let ticks = 0
    const timer = setInterval(() => ticks++)
    await createStudentLabeler(student(), tokenizer, { batchSize: 1 }).label(SENTENCES)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(5)
  })

  it('keeps no tensors', async () => {
    const labeler = createStudentLabeler(student(), tokenizer)
    const before = tf.memory().numTensors
    await labeler.label(SENTENCES)
    expect(tf.memory().numTensors).toBe(before)
  })

  it('refuses to label with weights that are no numbers', async () => {
    const model = student()
    model.parameters.get('classifier.bias')!.assign(tf.fill([56], NaN))
    await expect(createStudentLabeler(model, tokenizer).label(['no edema'])).rejects.toThrow('weights are broken')
  })

  it('refuses options that do not fit the model', () => {
    expect(() => createStudentLabeler(student(), tokenizer, { maxLength: 129 })).toThrow("the model's 128 positions")
    expect(() => createStudentLabeler(student(), tokenizer, { batchSize: 0 })).toThrow('batchSize')
    const small = createModel({ ...CONFIG, vocabularySize: 10 }, { seed: 1 })
    expect(() => createStudentLabeler(small, tokenizer)).toThrow('but the model only 10')
  })
})

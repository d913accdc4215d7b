import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, it } from 'vitest'
import { ATTRIBUTIONS_SCHEMA, type Attributions } from './attributions'
import { explainSentence } from './explain-sentence'
import { judgeMethods } from './judge-methods'
import { NEGATION_SET, PUBLISHED_SENTENCES } from './sentences'

const SENTENCES = NEGATION_SET.slice(0, 3)
const OPTIONS = { randomOrders: 2, seed: 1, resamples: 20 }
const [{ text, observation }] = PUBLISHED_SENTENCES

beforeAll(async () => {
  await useBackend('wasm', { threads: 1 })
})

function freshStudent() {
  const tokenizer = Tokenizer.fromJson(
    trainWordPiece(
      [...SENTENCES, { text }].map(({ text }) => text),
      { vocabularySize: 90 },
    ),
  )
  const size = { hiddenSize: 8, intermediateSize: 8, attentionHeads: 2, maxPositions: 32 }
  return {
    model: createModel({ ...TINY_STUDENT, ...size, vocabularySize: tokenizer.vocabularySize }, { seed: 1 }),
    tokenizer,
  }
}

it('gives what its schema says, with the attention of every head and every word', async () => {
  const student = freshStudent()
  const sentence = await explainSentence(student, text, observation, undefined)
  const judged = await judgeMethods(student, SENTENCES.slice(0, 1), OPTIONS)
  const attributions: Attributions = { published: [sentence], ...judged }
  const validate = new Ajv2020({ allErrors: true }).compile(ATTRIBUTIONS_SCHEMA)
  expect(validate(JSON.parse(JSON.stringify(attributions))), JSON.stringify(validate.errors)).toBe(true)

  const { words, attention, labels } = sentence
  expect(words).toEqual(['Heart', 'size', 'is', 'upper', 'limit', 'of', 'normal', '.'])
  const [, last] = attention.heads
  expect(last).toHaveLength(2)
  attention.lastLayer.forEach((weight, place) => expect(weight).toBeCloseTo((last[0][place] + last[1][place]) / 2, 6))
  expect(attention.rollout.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 6)
  expect(labels.map((label) => label.observation)).toContain('Cardiomegaly')
  for (const label of labels) expect(label.integratedGradients).toHaveLength(words.length)
})

it('points at as many words as make a label', async () => {
  const { negationSet, methods, random } = await judgeMethods(freshStudent(), SENTENCES, OPTIONS)
  expect(negationSet.map(({ highest }) => highest.rollout.length)).toEqual([1, 2, 2])
  for (const { method, rightWords } of methods) {
    const shares = negationSet.map(
      ({ highest, right }) => right.filter((word) => highest[method].includes(word)).length / right.length,
    )
    expect(rightWords.value).toBeCloseTo((shares[0] + shares[1] + shares[2]) / 3, 12)
  }
  // 8, 9 and 7 words, marks among them, of which 1, 2 and 2 are right.
  expect(random.rightWords).toBeCloseTo((1 / 8 + 2 / 9 + 2 / 7) / 3, 12)
})

it('stops when aborted', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(judgeMethods(freshStudent(), SENTENCES, { ...OPTIONS, signal })).rejects.toThrow('enough')
})

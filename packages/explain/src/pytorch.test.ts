import { readFileSync } from 'node:fs'
import {
  float32Values,
  modelFromWeights,
  parseConfig,
  parseSafetensors,
  Tokenizer,
  trainWordPiece,
  useBackend,
} from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clsAttention } from './attention/cls-attention'
import { readAttention } from './attention/read-attention'
import { clsRollout } from './attention/rollout'
import type { AttributionMethod, WordScores } from './attribution'
import { integratedGradients } from './gradients/integrated-gradients'
import { gradientNorm, inputTimesGradient } from './gradients/local-gradients'
import type { Target } from './target'
import type { WordText } from './text/word'

/** What PyTorch gives, by scripts/attribution_witness.py; expected.json names the versions. */
type Values = { readonly value: number; readonly baselineValue: number } & Readonly<Record<AttributionMethod, number[]>>
interface Expected extends Target {
  readonly ids: number[]
  readonly steps: number
  readonly logit: Values
  readonly 'log-probability': Values
  readonly attention: number[]
  readonly rollout: number[]
}

const fixture = (path: string) => readFileSync(new URL(`./fixtures/tiny-bert/${path}`, import.meta.url))
const expected = JSON.parse(fixture('expected.json').toString()) as Expected
const config = parseConfig(JSON.parse(fixture('config.json').toString()))
const weights = new Map(
  [...parseSafetensors(fixture('model.safetensors'), 'model.safetensors')].map(([name, tensor]) => [
    name,
    float32Values(tensor, name, 'model.safetensors'),
  ]),
)
const student = () => ({
  model: modelFromWeights(config, weights),
  tokenizer: Tokenizer.fromJson(trainWordPiece(['no'], { vocabularySize: config.vocabularySize })),
})
/** A word a token. */
const text: WordText = {
  ids: Int32Array.from(expected.ids),
  words: expected.ids.slice(1, -1).map((id, index) => ({
    text: String(id),
    start: 3 * index,
    end: 3 * index + 2,
    firstToken: index + 1,
    endToken: index + 2,
  })),
}

function expectScores({ words, boundary }: WordScores, scores: readonly number[]): void {
  const actual = [boundary.start, ...words.map(({ score }) => score), boundary.end]
  const scale = Math.max(...scores.map(Math.abs))
  expect(actual.length).toBe(scores.length)
  actual.forEach((score, index) => expect(Math.abs(score - scores[index]) / scale, `token ${index}`).toBeLessThan(2e-5))
}

describe.each(['cpu', 'wasm'] as const)('against PyTorch on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend)
  })
  afterAll(async () => {
    await useBackend('cpu')
  })

  describe.each(['logit', 'log-probability'] as const)('of the %s', (kind) => {
    const explained = () => ({ ...student(), target: expected, kind })

    it('gives integrated gradients and their ends', async () => {
      const result = await integratedGradients(explained(), text, { steps: expected.steps })
      expectScores(result, expected[kind]['integrated-gradients'])
      expect(result.value).toBeCloseTo(expected[kind].value, 5)
      expect(result.baselineValue).toBeCloseTo(expected[kind].baselineValue, 5)
    })

    it('gives input × gradient and the norm of the gradient', async () => {
      expectScores(await inputTimesGradient(explained(), text), expected[kind]['input-x-gradient'])
      expectScores(await gradientNorm(explained(), text), expected[kind]['gradient-norm'])
    })
  })

  it('gives the attention of [CLS] in the last layer, averaged over heads, and the rollout', async () => {
    const attention = await readAttention(student(), text)
    expectScores(clsAttention(attention), expected.attention)
    expectScores(clsRollout(attention), expected.rollout)
  })

  it('keeps no memory', async () => {
    const own = student()
    const before = tf.memory().numTensors
    const explained = { ...own, target: expected, kind: 'logit' } as const
    await integratedGradients(explained, text, { steps: 9, baseline: 'mask' })
    await gradientNorm(explained, text)
    await readAttention(own, text)
    expect(tf.memory().numTensors).toBe(before)
  })
})

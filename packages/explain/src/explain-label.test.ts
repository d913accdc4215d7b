import { useBackend } from '@chexpp/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { ATTRIBUTION_METHODS } from './attribution'
import { explainLabel, type ExplainMethod } from './explain-label'
import { orderByScore } from './faithfulness/word-orders'
import { effusionStudent } from './testing/effusion-student'

const TEXT = 'There is a small left effusion today.'
const EFFUSION = { observation: 'Pleural Effusion' } as const

beforeAll(async () => {
  await useBackend('cpu')
})

describe('explainLabel', () => {
  it.each<ExplainMethod>([
    { method: 'integrated-gradients' },
    { method: 'integrated-gradients', of: 'logit', baseline: 'mask' },
    { method: 'input-x-gradient' },
    { method: 'input-x-gradient', of: 'logit' },
    { method: 'gradient-norm' },
  ])('puts first the one word that decides: %o', async (method) => {
    const { target, probability, words } = await explainLabel(effusionStudent(), TEXT, EFFUSION, method)
    expect(target).toEqual({ observation: 'Pleural Effusion', class: 'positive' })
    expect(probability).toBeGreaterThan(0.5)
    expect(words[orderByScore(words)[0]]).toMatchObject({ text: 'effusion', start: 22, end: 30 })
  })

  it('gives integrated gradients that sum to what the text adds to the baseline', async () => {
    const student = effusionStudent()
    const explained = await explainLabel(student, TEXT, EFFUSION, { method: 'integrated-gradients', steps: 50 })
    if (explained.method !== 'integrated-gradients') throw new Error('another method')
    const sum = explained.words.reduce((total, { score }) => total + score, 0)
    expect(explained.boundary).toEqual({ start: 0, end: 0 })
    expect(sum).toBeCloseTo(explained.value - explained.baselineValue, 3)
    expect(explained.completenessError).toBeCloseTo(Math.abs(sum - (explained.value - explained.baselineValue)), 6)
    const rough = await explainLabel(student, TEXT, EFFUSION, { method: 'integrated-gradients', steps: 2 })
    expect(rough.method === 'integrated-gradients' && rough.completenessError).toBeGreaterThan(0.1)
  })

  it('explains a class that the student does not give, too', async () => {
    const label = { ...EFFUSION, class: 'negative' } as const
    const result = await explainLabel(effusionStudent(), TEXT, label, { method: 'integrated-gradients' })
    expect(result.target.class).toBe('negative')
    expect(result.words[5].text).toBe('effusion')
    expect(Math.min(...result.words.map(({ score }) => score))).toBe(result.words[5].score)
  })

  it('gives attention that sums to 1 with [CLS] and [SEP]: here the same for each token', async () => {
    for (const method of ['attention', 'rollout'] as const) {
      const { words, boundary } = await explainLabel(effusionStudent(), TEXT, EFFUSION, { method })
      expect(words.reduce((sum, { score }) => sum + score, boundary.start + boundary.end)).toBeCloseTo(1, 6)
      expect(words[0].score).toBeCloseTo((method === 'attention' ? 1 : 0.5) / 10, 6)
    }
  })

  it('names what is wrong with the options', async () => {
    const explain = (label: object, method: ExplainMethod) =>
      explainLabel(effusionStudent(), TEXT, { ...EFFUSION, ...label }, method)
    await expect(explain({ observation: 'Edemas' }, { method: 'rollout' })).rejects.toThrow('observation: "Edemas"')
    await expect(explain({ class: 'maybe' }, { method: 'rollout' })).rejects.toThrow('class: "maybe"')
    await expect(explain({}, { method: 'integrated-gradients', steps: 0 })).rejects.toThrow('steps: 0')
  })

  it('stops when aborted', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    for (const method of ATTRIBUTION_METHODS) {
      const explained = explainLabel(effusionStudent(), TEXT, EFFUSION, { method }, { signal })
      await expect(explained).rejects.toThrow('enough')
    }
  })
})

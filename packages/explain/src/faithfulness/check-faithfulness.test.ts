import { useBackend } from '@chexpp/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { effusionStudent } from '../testing/effusion-student'
import { checkFaithfulness } from './check-faithfulness'
import type { ExplainedCase } from './measure-case'

const TARGET = { observation: 'Pleural Effusion', class: 'positive' } as const
const CASES: readonly ExplainedCase[] = [
  'there is a small left effusion today',
  'effusion is clear since the last film',
  'no change of the left effusion',
  'the effusion is small',
].map((text) => ({ text, target: TARGET }))
const OPTIONS = {
  methods: { gradients: { method: 'integrated-gradients', steps: 4 }, attention: { method: 'attention' } },
  randomOrders: 6,
} as const

beforeAll(async () => {
  await useBackend('cpu')
})

describe('checkFaithfulness', () => {
  it('trusts gradients, whose curves fall and rise faster than random, and not attention that is all alike', async () => {
    const { cases, methods, random } = await checkFaithfulness(effusionStudent(), CASES, OPTIONS)
    const { gradients, attention } = methods
    expect(cases).toBe(4)
    expect(gradients.verdict).toBe('faithful')
    expect(gradients.deletionArea).toBeLessThan(random.deletionArea.interval.lower)
    expect(gradients.insertionArea).toBeGreaterThan(random.insertionArea.interval.upper)
    expect(gradients.deletionGain.mean).toBeCloseTo(random.deletionArea.mean - gradients.deletionArea, 10)
    expect(attention.verdict).not.toBe('faithful')
  })

  it('sees through an order that misleads: here, what speaks against the class comes first', async () => {
    const cases = ['effusion is small', 'effusion of the left', 'effusion since the last film'].map((text) => ({
      text,
      target: { ...TARGET, class: 'negative' } as const,
    }))
    const { methods } = await checkFaithfulness(effusionStudent(), cases, OPTIONS)
    expect(methods.gradients.verdict).toBe('faithful')
    // All alike, so in the order of the text.
    expect(methods.attention.verdict).toBe('misleading')
    expect(methods.attention.deletionGain.interval.upper).toBeLessThan(0)
  })

  it('repeats with its seed, and tells how far it is', async () => {
    const done: (number | undefined)[][] = []
    const check = (seed: number) =>
      checkFaithfulness(effusionStudent(), CASES.slice(0, 2), {
        ...OPTIONS,
        seed,
        onProgress: ({ done: cases, total }) => done.push([cases, total]),
      })
    const first = await check(1)
    expect(done).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(await check(1)).toEqual(first)
    expect(await check(2)).not.toEqual(first)
  })

  it('names what is wrong with the options', async () => {
    const student = effusionStudent()
    await expect(checkFaithfulness(student, [], OPTIONS)).rejects.toThrow('at least one case')
    await expect(checkFaithfulness(student, CASES, { ...OPTIONS, randomOrders: 0 })).rejects.toThrow('randomOrders: 0')
    await expect(checkFaithfulness(student, CASES, { ...OPTIONS, resamples: 0 })).rejects.toThrow('resamples: 0')
    await expect(checkFaithfulness(student, CASES, { ...OPTIONS, confidence: 95 })).rejects.toThrow('confidence: 95')
  })
})

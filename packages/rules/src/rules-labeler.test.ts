import type { Progress } from '@chexpp/labels'
import { describe, expect, it } from 'vitest'
import { labelText } from './label-text'
import { createRulesLabeler } from './rules-labeler'

const MANY = Array.from({ length: 8000 }, (_, i) => `Small effusion, case ${i}.`)

describe('createRulesLabeler', () => {
  it('gives a row for each row, in order', async () => {
    const labeler = createRulesLabeler()
    expect(labeler.name).toBe('rules')
    const texts = ['Edema.', '', 'No edema.', 'Edema.']
    expect(await labeler.label(texts)).toEqual(texts.map((text) => labelText(text)))
    expect(await labeler.label([])).toEqual([])
  })

  it('hands the mode on', async () => {
    const [labeled] = await createRulesLabeler({ mode: 'negation-off' }).label(['No edema.'])
    expect(labeled).toEqual(labelText('No edema.', { mode: 'negation-off' }))
  })

  it('refuses a mode that there is not when it is made', () => {
    expect(() => createRulesLabeler({ mode: 'strict' as 'official' })).toThrow(RangeError)
  })

  it('gives the same labels from its cache, which nobody can spoil', async () => {
    const texts = ['No effusion. Edema.', 'Edema. No effusion.', 'Edema may be present.', 'No effusion. Edema.']
    const expected = texts.map((text) => labelText(text))
    for (const cachedSentences of [0, 2, 1000]) {
      const labeler = createRulesLabeler({ cachedSentences })
      for (const { evidence } of await labeler.label(texts)) {
        for (const found of evidence ?? []) Object.assign(found, { class: 'uncertain', rule: '', path: [] })
      }
      expect(await labeler.label(texts)).toEqual(expected)
    }
    expect(() => createRulesLabeler({ cachedSentences: -1 })).toThrow(RangeError)
  })

  it('tells how far it is', async () => {
    const seen: Progress[] = []
    await createRulesLabeler().label(MANY, { onProgress: (progress) => seen.push(progress) })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toEqual({ done: MANY.length, total: MANY.length })
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b))
  })

  it('stops at the signal, before it begins and meanwhile', async () => {
    const reason = new Error('enough')
    await expect(createRulesLabeler().label(['Edema.'], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)

    const controller = new AbortController()
    // Only heard if labelling lets others have their turn.
    setTimeout(() => controller.abort(reason))
    let done = 0
    const labelling = createRulesLabeler().label(MANY, {
      signal: controller.signal,
      onProgress: (progress) => (done = progress.done),
    })
    await expect(labelling).rejects.toBe(reason)
    expect(done).toBeLessThan(MANY.length)
  })
})

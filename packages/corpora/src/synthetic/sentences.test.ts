import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { countSentences, generateSentences } from './sentences'

const take = (seed: number, count: number, options = {}) => [...generateSentences({ seed, count, ...options })]

describe('generateSentences', () => {
  it('writes the same bytes for the same seed, everywhere and always', () => {
    const sentences = take(1, 2000).join('\n')
    expect(createHash('sha256').update(sentences).digest('hex')).toMatchInlineSnapshot(
      `"914d34f0be30b9782fa9f6920aff7da7d6793d98081ef88938171d6a37fbccd7"`,
    )
  })

  it('writes the same bytes in the brief style too', () => {
    const sentences = take(1, 2000, { style: 'brief' }).join('\n')
    expect(createHash('sha256').update(sentences).digest('hex')).toMatchInlineSnapshot(
      `"9060c2e1dcfc5bd25c2ed7e39a5e0f639a3f0f5dc86d52e5dddf9881a7f5a8f7"`,
    )
  })

  it('begins a longer run as a shorter one', () => {
    expect(take(5, 300).slice(0, 100)).toEqual(take(5, 100))
  })

  it('differs between seeds', () => {
    const second = new Set(take(2, 500))
    expect(take(1, 500).filter((sentence) => second.has(sentence)).length).toBeLessThan(50)
  })

  it('never repeats itself', () => {
    expect(new Set(take(3, 20_000)).size).toBe(20_000)
  })

  it('writes one line with words in it', () => {
    for (const sentence of take(4, 5000)) expect(sentence).toMatch(/^\S.*\w.*$/)
  })

  it.each(['full', 'brief'])('is clean without noise (%s): a capital first, a stop last, no notation left', (style) => {
    for (const sentence of take(4, 5000, { noise: 0, style })) {
      expect(sentence).toMatch(/^[A-Z0-9?_-].*[.?:]$/)
      expect(sentence).not.toMatch(/[{}<>[\]|*#$@^]|a\/an| {2}|\s[,.;:]/)
    }
  })

  it('agrees in number and article', () => {
    for (const sentence of take(6, 5000, { noise: 0 })) {
      expect(sentence).not.toMatch(
        /^(?:Effusions|Opacities|Nodules|Fractures|Mediastinal contours|The lungs|Both lungs) (?:is|has|appears)\b/,
      )
      expect(sentence).not.toMatch(
        /\b[Aa] (?:effusion|opacity|infiltrate|endotracheal|enteric|acute|area)\b|\ban (?:nodule|mass|small)\b/,
      )
    }
  })

  it('keeps the words of a sentence whatever the noise', () => {
    const clean = new Set(take(7, 400, { noise: 0 }))
    const shared = take(7, 300, { noise: 40 }).filter((sentence) => clean.has(sentence))
    expect(shared.length).toBeGreaterThan(140)
    expect(shared.length).toBeLessThan(220)
  })

  it('has shorter sentences when brief', () => {
    const words = (style: string) =>
      take(9, 4000, { noise: 0, style }).flatMap((sentence) => sentence.split(' ')).length
    expect(words('brief')).toBeLessThan(0.85 * words('full'))
  })

  it('names rare findings often when balanced, seldom when not', () => {
    const rare = (balance: boolean) =>
      take(8, 4000, { balance }).filter((one) => /fracture|pleural thickening|nodule/i.test(one))
    expect(rare(true).length).toBeGreaterThan(1.5 * rare(false).length)
  })

  it.each([
    ['count', { seed: 1, count: -1 }],
    ['count', { seed: 1, count: 1.5 }],
    ['noise', { seed: 1, count: 1, noise: 101 }],
    ['seed', { seed: 0.5, count: 1 }],
  ])('refuses a wrong %s', (option, options) => {
    expect(() => [...generateSentences(options)]).toThrow(new RegExp(`^${option} must be`))
  })
})

it('countSentences counts more than anyone can read', () => {
  expect(countSentences()).toBeGreaterThan(10n ** 12n)
})

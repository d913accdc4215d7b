import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Decision } from './evidence'
import { SentenceCache } from './sentence-cache'

const POSITIVE: Decision = { class: 'positive', rule: 'mentioned' }
const decideAll = (_: string, mentions: readonly unknown[]) => mentions.map(() => POSITIVE)
const AT = [{ start: 0, end: 5 }]

describe('SentenceCache', () => {
  it('decides a sentence once', () => {
    const decide = vi.fn(decideAll)
    const cache = new SentenceCache(10)
    const first = cache.decisionsFor('edema.', AT, decide)
    expect(cache.decisionsFor('edema.', AT, decide)).toBe(first)
    expect(decide.mock.calls).toEqual([['edema.', AT]])
  })

  it('decides it again where its mentions lie elsewhere', () => {
    const decide = vi.fn(decideAll)
    const cache = new SentenceCache(10)
    const both = [...AT, { start: 6, end: 11 }]
    expect(cache.decisionsFor('edema edema', AT, decide)).toEqual([POSITIVE])
    expect(cache.decisionsFor('edema edema', both, decide)).toEqual([POSITIVE, POSITIVE])
  })

  it('keeps what is asked for, and lets go of the rest', () => {
    const decide = vi.fn(decideAll)
    const cache = new SentenceCache(4)
    for (let i = 0; i < 100; i++) {
      cache.decisionsFor('often', AT, decide)
      cache.decisionsFor(`once ${i}`, AT, decide)
    }
    const decided = decide.mock.calls.map(([sentence]) => sentence)
    expect(decided.filter((sentence) => sentence === 'often')).toHaveLength(1)
    cache.decisionsFor('once 0', AT, decide)
    expect(decide).toHaveBeenCalledTimes(102)
  })

  it('holds no sentence longer than half of its characters, and nothing at all with a size of 0', () => {
    const decide = vi.fn(decideAll)
    for (const [size, sentence] of [
      [2, 'x'.repeat(201)],
      [2, 'x'.repeat(199)],
      [1, 'x'],
      [0, ''],
    ] as const) {
      const cache = new SentenceCache(size)
      cache.decisionsFor(sentence, AT, decide)
      cache.decisionsFor(sentence, AT, decide)
      expect(cache.size).toBe(0)
    }
    expect(decide).toHaveBeenCalledTimes(8)
  })

  it('refuses a size that is none', () => {
    for (const size of [-1, 0.5, NaN, Infinity]) expect(() => new SentenceCache(size)).toThrow(RangeError)
  })

  it('never holds more than it may, and answers as it would without', () => {
    const asks = fc.array(fc.tuple(fc.string({ maxLength: 500 }), fc.nat({ max: 4 })), { maxLength: 60 })
    fc.assert(
      fc.property(fc.nat({ max: 9 }), asks, (size, asked) => {
        const cache = new SentenceCache(size)
        for (const [sentence, end] of asked) {
          const mentions = [{ start: 0, end }]
          const decide = () => [{ class: 'positive', rule: `${sentence} ${end}` } as const]
          expect(cache.decisionsFor(sentence, mentions, decide)).toEqual(decide())
          expect(cache.size).toBeLessThanOrEqual(size)
        }
      }),
    )
  })
})

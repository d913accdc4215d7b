import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clsAttention } from './cls-attention'
import type { TextAttention } from './read-attention'
import { attentionRollout, clsRollout } from './rollout'

/** [CLS], a word of one token, [SEP]; each matrix row by row. */
const attention: TextAttention = {
  text: {
    ids: Int32Array.of(2, 9, 3),
    words: [{ text: 'clear', start: 0, end: 5, firstToken: 1, endToken: 2 }],
  },
  heads: 2,
  layers: [
    Float32Array.of(...[1, 0, 0], ...[0, 1, 0], ...[0, 0, 1], ...[0, 1, 0], ...[0, 0, 1], ...[1, 0, 0]),
    Float32Array.of(...[0.5, 0.25, 0.25], ...[0, 1, 0], ...[0, 0, 1], ...[0, 0.75, 0.25], ...[0, 1, 0], ...[0, 0, 1]),
  ],
}

describe('clsAttention', () => {
  it('takes the last layer and the mean of its heads, or the layer and head asked for', () => {
    expect(clsAttention(attention)).toMatchObject({ words: [{ score: 0.5 }], boundary: { start: 0.25, end: 0.25 } })
    expect(clsAttention(attention, { head: 1 }).words[0].score).toBe(0.75)
    expect(clsAttention(attention, { layer: 0, head: 0 }).boundary).toEqual({ start: 1, end: 0 })
  })

  it('names a layer or head that is not there', () => {
    expect(() => clsAttention(attention, { layer: 2 })).toThrow("layer: 2 is none of the model's 2")
    expect(() => clsAttention(attention, { head: 2 })).toThrow("head: 2 is none of the model's 2")
    expect(() => clsAttention(attention, { head: -1 })).toThrow('head: -1')
  })
})

describe('attentionRollout', () => {
  it('multiplies the layers, half of each the residual', () => {
    // Layer 0, mean of heads and residual: [3/4 1/4 0; 0 3/4 1/4; 1/4 0 3/4]. Layer 1: [5/8 1/4 1/8; 0 1 0; 0 0 1].
    expect([...attentionRollout(attention)].slice(0, 3)).toEqual([
      (5 / 8) * (3 / 4) + (1 / 8) * (1 / 4),
      (5 / 8) * (1 / 4) + (1 / 4) * (3 / 4),
      (1 / 4) * (1 / 4) + (1 / 8) * (3 / 4),
    ])
    expect(clsRollout(attention).words[0].score).toBe(0.34375)
  })

  it('has rows that sum to 1, whatever the attention', () => {
    const tokens = 4
    const row = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: tokens, maxLength: tokens })
      .map((weights) => weights.map((weight) => (weight + 0.1) / (weights.reduce((sum, each) => sum + each) + 0.4)))
    const layer = fc
      .array(row, { minLength: 2 * tokens, maxLength: 2 * tokens })
      .map((rows) => Float32Array.from(rows.flat()))
    fc.assert(
      fc.property(fc.array(layer, { minLength: 1, maxLength: 4 }), (layers) => {
        const rolled = attentionRollout({ text: { ids: new Int32Array(tokens), words: [] }, heads: 2, layers })
        for (let start = 0; start < rolled.length; start += tokens) {
          expect(rolled.slice(start, start + tokens).reduce((sum, each) => sum + each)).toBeCloseTo(1, 5)
        }
      }),
    )
  })
})

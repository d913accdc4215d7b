import { describe, expect, it } from 'vitest'
import type { HiddenUnits } from './hidden-layer'
import { OutputLayer } from './output-layer'
import { plainScores } from './testing/plain-formula'
import { tinyModel } from './testing/tiny-model'

/** Hidden units of those values, of which any that are 0 are passed over. */
function units(values: readonly number[]): HiddenUnits {
  const active = Int32Array.from([...values.keys()].filter((unit) => values[unit] > 0))
  return { values: Float64Array.from(values), active, count: active.length }
}

describe('OutputLayer', () => {
  it('scores a choice by its weights and its bias', () => {
    const layer = new OutputLayer(Float32Array.of(1, 2, 3, 4, 0, 0, 0, 1), Float32Array.of(0.5, -1))
    layer.read(units([1, 0, 2, 3]))
    expect([...layer.scores.subarray(0, 2)]).toEqual([19.5, 2])
  })

  it('scores as the formula does, and finds the best', () => {
    for (let seed = 0; seed < 50; seed++) {
      const { relationWeights, relationBias, bias } = tinyModel(seed)
      const hidden = Array.from(bias, (value) => Math.max(0, value))
      const layer = new OutputLayer(relationWeights, relationBias)
      const expected = plainScores(relationWeights, relationBias, hidden)
      expect(layer.best(units(hidden))).toBe(expected.indexOf(Math.max(...expected)))
      expected.forEach((score, choice) => expect(layer.scores[choice]).toBeCloseTo(score, 4))
    }
  })

  it('never takes what is no choice, also where all scores are negative', () => {
    const layer = new OutputLayer(new Float32Array(24), Float32Array.of(-2, -1, -3))
    expect(layer.best(units(new Array<number>(8).fill(1)))).toBe(1)
  })

  it('takes the first of equals', () => {
    const layer = new OutputLayer(new Float32Array(24), Float32Array.of(0, 1, 1))
    expect(layer.best(units(new Array<number>(8).fill(1)))).toBe(1)
  })
})

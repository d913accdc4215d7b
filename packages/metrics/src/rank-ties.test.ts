import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderRoc } from './area-under-roc'
import { averagePrecision } from './average-precision'

describe('areaUnderRoc', () => {
  it('counts a tie for half', () => {
    expect(areaUnderRoc([0.9, 0.5, 0.5, 0.1], [true, true, false, false])).toBe(3.5 / 4)
  })

  it('is 1 minus itself for the opposite scores', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean()))
    fc.assert(
      fc.property(rows, (pairs) => {
        const positive = pairs.map(([, is]) => is)
        const area = areaUnderRoc(pairs.map(([score]) => score), positive) // prettier-ignore
        const opposite = areaUnderRoc(pairs.map(([score]) => -score), positive) // prettier-ignore
        if (area === null) expect(opposite).toBeNull()
        else expect(area + (opposite ?? NaN)).toBeCloseTo(1, 14)
      }),
    )
  })
})

describe('averagePrecision', () => {
  it('adds up precision where recall grows', () => {
    // Down the ranks: right (1/1), wrong, right (2/3).
    expect(averagePrecision([3, 2, 1], [true, false, true])).toBe((1 + 2 / 3) / 2)
  })

  it('takes tied rows at once, whatever their order', () => {
    expect(averagePrecision([1, 1], [true, false])).toBe(0.5)
    expect(averagePrecision([1, 1], [false, true])).toBe(0.5)
  })
})

it.each([areaUnderRoc, averagePrecision])('%o refuses what it cannot rank', (area) => {
  expect(() => area([1], [])).toThrow('1 scores for 0 references')
  expect(() => area([1, NaN], [true, false])).toThrow('row 2: the score is no number')
})

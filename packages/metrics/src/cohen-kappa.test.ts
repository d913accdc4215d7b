import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa } from './cohen-kappa'
import { confusionMatrix } from './confusion-matrix'

describe('cohenKappa', () => {
  it('is (p_o - p_e) / (1 - p_e)', () => {
    // 50 rows: p_o = 35/50 = 0.7, p_e = (25 * 30 + 25 * 20) / 2500 = 0.5
    expect(cohenKappa([[20, 5], [10, 15]])).toEqual({ kappa: 0.4 }) // prettier-ignore
  })

  it('says why it is undefined', () => {
    expect(cohenKappa([[9, 0], [0, 0]])).toEqual({ kappa: null, reason: 'one-class' }) // prettier-ignore
    expect(cohenKappa([[0, 0], [0, 0]])).toEqual({ kappa: null, reason: 'no-rows' }) // prettier-ignore
  })

  it('is 0 where only one side is of one class, for chance explains all', () => {
    expect(cohenKappa([[9, 0], [3, 0]])).toEqual({ kappa: 0 }) // prettier-ignore
  })

  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 60 })
  const kappaOf = (pairs: readonly (readonly [number, number])[]) =>
    cohenKappa(
      confusionMatrix(
        pairs.map(([predicted]) => predicted),
        pairs.map(([, reference]) => reference),
      ),
    ).kappa

  it('lies between -1 and 1, and is 1 only for full agreement', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const kappa = kappaOf(pairs)
        if (kappa === null) return
        expect(kappa).toBeGreaterThanOrEqual(-1)
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(pairs.every(([predicted, reference]) => predicted === reference))
      }),
    )
  })

  it('does not depend on the order of rows, on the names of classes, or on which side is the reference', () => {
    const shuffled = rows.chain((pairs) =>
      fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
    )
    const renaming = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    fc.assert(
      fc.property(shuffled, renaming, ([pairs, reordered], names) => {
        expect(kappaOf(reordered)).toBe(kappaOf(pairs))
        expect(kappaOf(pairs.map(([a, b]) => [names[a], names[b]] as const))).toBe(kappaOf(pairs))
        expect(kappaOf(pairs.map(([a, b]) => [b, a] as const))).toBe(kappaOf(pairs))
      }),
    )
  })
})

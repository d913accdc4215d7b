import { describe, expect, it } from 'vitest'
import { OBSERVATIONS } from './observations'
import { applyUncertaintyPolicy, type UncertaintyApproach } from './uncertainty-policy'

/** No Finding absent, Enlarged Cardiomediastinum positive, Cardiomegaly negative, Lung Lesion and Lung Opacity uncertain. */
const LABELS = Uint8Array.of(0, 1, 2, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)

describe('applyUncertaintyPolicy', () => {
  it.each([
    { kind: 'U-Ignore', labels: [0, 1, 2, 3, 3], mask: [1, 1, 1, 0, 0] },
    { kind: 'U-Zeros', labels: [0, 1, 2, 2, 2], mask: [1, 1, 1, 1, 1] },
    { kind: 'U-Ones', labels: [0, 1, 2, 1, 1], mask: [1, 1, 1, 1, 1] },
    { kind: 'U-MultiClass', labels: [0, 1, 2, 3, 3], mask: [1, 1, 1, 1, 1] },
  ] as const)('$kind', ({ kind, labels, mask }) => {
    const targets = applyUncertaintyPolicy(LABELS, { kind })
    expect([...targets.labels.slice(0, 5)]).toEqual(labels)
    expect([...targets.mask.slice(0, 5)]).toEqual(mask)
  })

  it('chooses for each head', () => {
    const targets = applyUncertaintyPolicy(LABELS, {
      kind: 'per-head',
      heads: { 'Lung Lesion': 'U-Ignore' },
      otherwise: 'U-Ones',
    })
    expect([...targets.labels.slice(3, 5)]).toEqual([3, 1])
    expect([...targets.mask.slice(3, 5)]).toEqual([0, 1])
  })

  it('leaves its argument as it was', () => {
    const labels = Uint8Array.from(OBSERVATIONS, () => 3)
    applyUncertaintyPolicy(labels, { kind: 'U-Zeros' })
    expect(labels.every((is) => is === 3)).toBe(true)
  })

  it('names an approach that is none', () => {
    expect(() => applyUncertaintyPolicy(LABELS, { kind: 'U-Twos' as UncertaintyApproach })).toThrow(
      '"U-Twos" is not known',
    )
  })
})

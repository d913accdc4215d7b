import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBatches } from './batches'

const epoch = (lengths: readonly number[], batchSize: number, seed: number, number: number) => {
  const batches = createBatches(lengths, { batchSize, seed })
  const perEpoch = Math.ceil(lengths.length / batchSize)
  return Array.from({ length: perEpoch }, (_, index) => batches(number * perEpoch + index + 1))
}

describe('createBatches', () => {
  it('takes every row once an epoch', () => {
    const lengths = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 40 }), fc.integer(), (all, batchSize, seed) => {
        const rows = epoch(all, batchSize, seed, 1).flat()
        expect(rows.sort((a, b) => a - b)).toEqual([...all.keys()])
      }),
    )
  })

  it('puts texts of like length together', () => {
    const lengths = Array.from({ length: 64 }, (_, row) => (row % 2 === 0 ? 5 : 50))
    for (const rows of epoch(lengths, 8, 1, 0)) expect(new Set(rows.map((row) => lengths[row])).size).toBe(1)
  })

  it('follows from seed and step alone, in another order each epoch', () => {
    const lengths = new Array<number>(50).fill(10)
    const batches = createBatches(lengths, { batchSize: 10, seed: 4 })
    const seventh = batches(7)
    batches(1)
    expect(batches(7)).toEqual(seventh)
    expect(createBatches(lengths, { batchSize: 10, seed: 4 })(7)).toEqual(seventh)
    expect(createBatches(lengths, { batchSize: 10, seed: 5 })(7)).not.toEqual(seventh)
    expect(batches(2)).not.toEqual(seventh)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRows, repeatFactors } from './balanced-rows'
import { createBatches } from './batches'
import { epochGenerator } from './shuffle'

const row = (labels: Readonly<Record<number, number>>) =>
  Uint8Array.from({ length: 14 }, (_, head) => labels[head] ?? 0)

describe('repeatFactors', () => {
  it('are the root of how rare the rarest label of a row is', () => {
    const labels = [
      ...new Array<Uint8Array>(12).fill(row({})),
      row({ 5: 1 }),
      row({ 5: 1, 3: 2 }),
      row({ 5: 1 }),
      row({ 5: 1 }),
    ]
    const factors = [...repeatFactors(labels)]
    expect(factors.slice(0, 12)).toEqual(new Array(12).fill(Math.sqrt(16 / 12)))
    expect(factors.slice(12)).toEqual([2, 4, 2, 2])
  })
})

describe('drawRows', () => {
  it('takes each row as often as its share says, rounded down or up', () => {
    const someFactors = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(someFactors, fc.integer(), (given, seed) => {
        const factors = Float64Array.from(given)
        const total = factors.reduce((sum, factor) => sum + factor, 0)
        const drawn = drawRows([...factors.keys()], factors, epochGenerator(seed, 0))
        expect(drawn).toHaveLength(factors.length)
        factors.forEach((factor, index) => {
          const due = (factor * factors.length) / total
          const times = drawn.filter((other) => other === index).length
          expect(Math.abs(times - due)).toBeLessThanOrEqual(1 + 1e-9)
        })
      }),
    )
  })

  it('gives each row its share in the long run', () => {
    const factors = Float64Array.of(1, 2, 3, 4)
    const times = [0, 0, 0, 0]
    for (let epoch = 0; epoch < 1000; epoch++) {
      for (const drawn of drawRows([0, 1, 2, 3], factors, epochGenerator(3, epoch))) times[drawn]++
    }
    // Due 0.4, 0.8, 1.2 and 1.6 times an epoch; four standard errors of a coin's 1,000 throws are 0.063.
    times.forEach((count, index) => expect(Math.abs(count / 1000 - 0.4 * (index + 1))).toBeLessThan(0.063))
  })
})

describe('balanced batches', () => {
  const lengths = new Array<number>(40).fill(5)
  const factors = Float64Array.from(lengths, (_, index) => (index === 7 ? 40 : 1))

  it('follow from seed and step, and show a rare row more often', () => {
    const batches = createBatches(lengths, { batchSize: 10, seed: 4, repeatFactors: factors })
    const epoch = [5, 6, 7, 8].map((step) => batches(step))
    const again = createBatches(lengths, { batchSize: 10, seed: 4, repeatFactors: factors })
    expect([5, 6, 7, 8].map((step) => again(step))).toEqual(epoch)
    expect(epoch.flat().filter((index) => index === 7).length).toBeGreaterThanOrEqual(20)
    expect(Math.max(...epoch.map((rows) => rows.filter((index) => index === 7).length))).toBeLessThan(10)
  })
})

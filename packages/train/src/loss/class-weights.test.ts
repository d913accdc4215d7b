import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classWeights } from './class-weights'

/** Rows whose first head has these classes, all other heads class 0. */
const rows = (classes: readonly number[]) =>
  classes.map((first) => Uint8Array.from({ length: 14 }, (_, head) => (head === 0 ? first : 0)))
const firstHead = (weights: Float32Array) => [...weights.subarray(0, 4)]

describe('classWeights', () => {
  const labels = rows([0, 0, 0, 0, 0, 0, 1, 1, 2])

  it('by inverse frequency are texts / (classes * n), and nothing where no text has the class', () => {
    const weights = classWeights(labels, { kind: 'inverseFrequency' })
    expect(firstHead(weights)).toEqual([9 / (3 * 6), 9 / (3 * 2), 9 / 3, 0].map(Math.fround))
    expect([...weights.subarray(4, 8)]).toEqual([1, 0, 0, 0])
  })

  it('by effective number fall as (1 - beta) / (1 - beta^n)', () => {
    // By hand, for n = 6, 2 and 1: 1 - 0.5^n is 63/64, 3/4 and 1/2.
    const shares = [0.5 / (63 / 64), 0.5 / (3 / 4), 1]
    const mean = (6 * shares[0] + 2 * shares[1] + shares[2]) / 9
    const weights = firstHead(classWeights(labels, { kind: 'effectiveNumber', beta: 0.5 }))
    shares.forEach((share, index) => expect(weights[index]).toBeCloseTo(share / mean, 6))
  })

  it('by effective number run from no weighting to the inverse frequency', () => {
    expect(firstHead(classWeights(labels, { kind: 'effectiveNumber', beta: 0 }))).toEqual([1, 1, 1, 0])
    const nearly = firstHead(classWeights(labels, { kind: 'effectiveNumber', beta: 1 - 1e-6 }))
    const inverse = firstHead(classWeights(labels, { kind: 'inverseFrequency' }))
    nearly.forEach((weight, index) => expect(weight).toBeCloseTo(inverse[index], 4))
  })

  it('weigh the texts of a head 1 in the mean', () => {
    const someLabels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(someLabels, fc.double({ min: 0, max: 0.9999, noNaN: true }), (classes, beta) => {
        const weights = classWeights(rows(classes), { kind: 'effectiveNumber', beta })
        const mean = classes.reduce((sum, label) => sum + weights[label], 0) / classes.length
        expect(mean).toBeCloseTo(1, 5)
      }),
    )
  })
})

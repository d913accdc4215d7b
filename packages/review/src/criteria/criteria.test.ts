import { describe, expect, test } from 'vitest'
import type { ReviewHead } from '../review-row'
import { combined } from './combined'
import { CRITERIA, STRATEGIES } from './criteria'
import { differingClass } from './differing-class'
import { disagreement } from './disagreement'
import { entropy } from './entropy'
import { leastConfidence } from './least-confidence'
import { margin } from './margin'

const head = (probabilities: readonly number[], teacher = 0, student = 0): ReviewHead => ({
  teacher,
  student,
  probabilities: Float32Array.from(probabilities),
})

const EVEN = head([0.25, 0.25, 0.25, 0.25])
const SURE = head([0, 0, 1, 0], 2, 2)
const LEANING = head([0.4, 0.3, 0.2, 0.1], 2)

describe('criteria of doubt', () => {
  // scipy.stats.entropy(p) / scipy.stats.entropy([0.25] * 4), scipy 1.17.
  test.each([
    [[0.7, 0.1, 0.1, 0.1], 0.67838982],
    [[0.5, 0.5, 0, 0], 0.5],
    [[0.4, 0.3, 0.2, 0.1], 0.92321967],
  ])('entropy of %j is %f', (probabilities, expected) => {
    expect(entropy(head(probabilities))).toBeCloseTo(expected, 6)
  })

  test('margin is 1 less the lead of the first over the second', () => {
    expect(margin(LEANING)).toBeCloseTo(0.9, 6)
  })

  test('least confidence is what the first lacks of 1, of 0.75 at most', () => {
    expect(leastConfidence(LEANING)).toBeCloseTo(0.8, 6)
  })

  test.each([
    ['entropy', entropy],
    ['margin', margin],
    ['leastConfidence', leastConfidence],
  ])('%s is 0 of certainty and 1 of even chances', (_, score) => {
    expect(score(SURE)).toBe(0)
    expect(score(EVEN)).toBeCloseTo(1, 12)
  })
})

describe('criteria of disagreement', () => {
  test('the probability that the student does not give to the class of the teacher', () => {
    expect(disagreement(LEANING)).toBeCloseTo(0.8, 6)
    expect(disagreement(SURE)).toBe(0)
  })

  test('whether the classes differ', () => {
    expect(differingClass(LEANING)).toBe(1)
    expect(differingClass(SURE)).toBe(0)
  })

  test('combined is the mean of disagreement and entropy', () => {
    expect(combined(LEANING)).toBeCloseTo((0.8 + 0.92321967) / 2, 6)
  })
})

test('every criterion is a strategy, and chance is one', () => {
  expect(STRATEGIES).toEqual([...Object.keys(CRITERIA), 'random'])
})

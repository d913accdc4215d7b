import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededDropout } from './dropout'

beforeAll(async () => {
  await tf.setBackend('cpu')
})

describe('seededDropout', () => {
  const mask = (seed: number) => seededDropout(seed)(tf.ones([10_000]), 0.2).dataSync()

  it('drops the share it is told and scales the rest, so that the mean stays', () => {
    const values = mask(1)
    expect(new Set(values)).toEqual(new Set([0, Math.fround(1.25)]))
    // Four standard errors: 4 * sqrt(0.2 * 0.8 / 10,000).
    expect(Math.abs(values.filter((value) => value === 0).length / values.length - 0.2)).toBeLessThan(0.016)
  })

  it('has masks of neighbouring seeds that are independent from the first value on', () => {
    const masks = Array.from({ length: 200 }, (_, seed) => mask(seed).slice(0, 50))
    const agreements = masks.slice(1).map((values, index) => values.filter((v, i) => v === masks[index][i]).length / 50)
    const mean = agreements.reduce((sum, agreement) => sum + agreement, 0) / agreements.length
    // Two independent masks agree where both drop (0.04) or both keep (0.64).
    expect(mean).toBeCloseTo(0.68, 1)
  })

  it('draws another mask at each call', () => {
    const dropout = seededDropout(1)
    const ones = tf.ones([100])
    expect(dropout(ones, 0.5).dataSync()).not.toEqual(dropout(ones, 0.5).dataSync())
  })

  it('does nothing at rate 0', () => {
    const ones = tf.ones([3])
    expect(seededDropout(1)(ones, 0)).toBe(ones)
  })
})

import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { useBackend } from '../backends/use-backend'
import { seededDropout } from '../random/dropout-plan'
import { dropout } from './dropout'

beforeAll(async () => {
  await useBackend('cpu')
})

/** What is left of 10,000 ones at the first place where a pass with this seed drops a fifth. */
function mask(seed: number): Float32Array {
  return dropout(tf.ones([10_000]), seededDropout(seed)(0.2)).dataSync<'float32'>()
}

describe('dropout', () => {
  it('drops the share it is told and scales the rest, so that the mean stays', () => {
    const values = mask(1)
    expect(new Set(values)).toEqual(new Set([0, 1.25]))
    // Four standard errors: 4 * sqrt(0.2 * 0.8 / 10,000).
    expect(Math.abs(values.filter((value) => value === 0).length / values.length - 0.2)).toBeLessThan(0.016)
  })

  it('drops by lowbias32 of place and seed', () => {
    // The hashes of 0, 1 and 2 are 0, 1753845952 and 3507691905, worked out in Python; half of 2³² is 2147483648.
    expect(Array.from(dropout(tf.ones([3]), { rate: 0.5, seed: 0 }).dataSync())).toEqual([0, 0, 2])
  })

  it('has the same mask on every backend', async () => {
    const cpu = mask(1)
    await useBackend('wasm')
    expect(mask(1)).toEqual(cpu)
    await useBackend('cpu')
  })

  it('has independent masks for neighbouring seeds', () => {
    const masks = Array.from({ length: 20 }, (_, seed) => mask(seed))
    const agreements = masks.slice(1).map((values, i) => values.filter((value, j) => value === masks[i][j]).length)
    // Two independent masks agree where both drop (0.04) or both keep (0.64).
    for (const agreement of agreements) expect(Math.abs(agreement / 10_000 - 0.68)).toBeLessThan(0.02)
  })

  it('has another mask at each place of a pass', () => {
    const drop = seededDropout(1)
    const ones = tf.ones([100])
    expect(dropout(ones, drop(0.5)).dataSync()).not.toEqual(dropout(ones, drop(0.5)).dataSync())
  })

  it('does nothing at rate 0', () => {
    const ones = tf.ones([3])
    expect(dropout(ones, { rate: 0, seed: 1 })).toBe(ones)
  })
})

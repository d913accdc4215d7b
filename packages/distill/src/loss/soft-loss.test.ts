import { IMPOSSIBLE_LOGIT, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { softLoss } from './soft-loss'

/** Logits of one text: those of the first head, and even ones. */
const firstHead = (...values: number[]) => {
  const all = new Float32Array(14 * 4)
  all.set(values)
  return tf.tensor3d(all, [1, 14, 4])
}

describe('softLoss', () => {
  beforeAll(async () => {
    await useBackend('cpu')
  })

  it('is 0 where both say the same, whatever is added to all classes', () => {
    expect(softLoss(firstHead(3, 1, 0, -2), firstHead(4, 2, 1, -1), 2).dataSync()[0]).toBeCloseTo(0, 6)
  })

  it.each([2, 100])('leaves out classes that a head of the student lacks, at temperature %i', (temperature) => {
    const student = firstHead(1, 0, IMPOSSIBLE_LOGIT, IMPOSSIBLE_LOGIT)
    const teacher = firstHead(0, 0, 7, 7)
    const { value, grad } = tf.valueAndGrad((x) => softLoss(x as tf.Tensor3D, teacher, temperature))(student)
    // Half and half by the teacher, against q and 1 - q.
    const q = 1 / (1 + Math.exp(-1 / temperature))
    const divergence = Math.log(0.5) - (Math.log(q) + Math.log(1 - q)) / 2
    expect(value.dataSync()[0]).toBeCloseTo(temperature ** 2 * divergence, 3)
    const slopes = Array.from(grad.dataSync())
    expect(slopes[0]).toBeCloseTo(temperature * (q - 0.5), 4)
    expect(slopes.slice(2).map(Math.abs)).toEqual(new Array(54).fill(0))
  })

  it('of a teacher without the class has no part of it', () => {
    const loss = softLoss(firstHead(0, 0, 0, 0), firstHead(0, 0, IMPOSSIBLE_LOGIT, IMPOSSIBLE_LOGIT), 2)
    expect(loss.dataSync()[0]).toBeCloseTo(4 * Math.log(2), 5)
  })

  it('refuses logits of unlike shapes', () => {
    expect(() => softLoss(tf.zeros([1, 14, 4]), tf.zeros([2, 14, 4]), 2)).toThrow(RangeError)
  })
})

import { useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { labelTargets, summedCrossEntropy } from './loss'

describe('summedCrossEntropy', () => {
  beforeAll(async () => {
    await useBackend('cpu')
  })

  const labels = [new Uint8Array(14).fill(1), new Uint8Array(14).fill(3)]

  it('is 14 ln 4 where the model says nothing', () => {
    const loss = tf.tidy(() => summedCrossEntropy(tf.zeros([2, 14, 4]), labelTargets(labels)).dataSync()[0])
    expect(loss).toBeCloseTo(14 * Math.log(4), 5)
  })

  it('sums over heads and averages over the batch', () => {
    // The first text's heads are sure of class 1 by odds of 3 to 1 to each other class: p = 3/6 and -ln p = ln 2.
    const loss = tf.tidy(() => {
      const first = tf.tile(tf.tensor3d([[[0, Math.log(3), 0, 0]]]), [1, 14, 1])
      const logits = tf.concat<tf.Tensor3D>([first, tf.zeros([1, 14, 4])])
      return summedCrossEntropy(logits, labelTargets(labels)).dataSync()[0]
    })
    expect(loss).toBeCloseTo((14 * Math.log(2) + 14 * Math.log(4)) / 2, 5)
  })

  it('has the gradient (softmax - target) / batch', () => {
    const gradient = tf.tidy(() =>
      tf.grad((logits) => summedCrossEntropy(logits as tf.Tensor3D, labelTargets(labels)))(tf.zeros([2, 14, 4])),
    )
    const values = gradient.arraySync() as number[][][]
    expect(values[0][5]).toEqual([0.125, -0.375, 0.125, 0.125])
    expect(values[1][0]).toEqual([0.125, 0.125, 0.125, -0.375])
  })
})

import { IMPOSSIBLE_LOGIT, useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import fixture from '../fixtures/pytorch-loss.json'
import { labelLoss, type Loss } from './label-loss'

function lossAndGradient(
  logits: tf.Tensor3D,
  labels: readonly Uint8Array[],
  options?: Parameters<typeof labelLoss>[2],
) {
  return tf.tidy(() => {
    const { value, grad } = tf.valueAndGrad((x) => labelLoss(x as tf.Tensor3D, labels, options))(logits)
    return { value: value.dataSync()[0], gradient: Array.from(grad.dataSync()) }
  })
}

describe.each(['cpu', 'wasm'] as const)('labelLoss on %s', (backend) => {
  beforeAll(async () => {
    await useBackend(backend, { threads: 1 })
  })

  const labels = [new Uint8Array(14).fill(1), new Uint8Array(14).fill(3)]

  it('is 14 ln 4 where the model says nothing, with the gradient (softmax - target) / batch', () => {
    const { value, gradient } = lossAndGradient(tf.zeros([2, 14, 4]), labels)
    expect(value).toBeCloseTo(14 * Math.log(4), 4)
    expect(gradient.slice(0, 4)).toEqual([0.125, -0.375, 0.125, 0.125])
    expect(gradient.slice(-4)).toEqual([0.125, 0.125, 0.125, -0.375])
  })

  // Values and gradients in float64 by scripts/loss_witness.py; the version stands in the fixture.
  it.each(fixture.cases)("is PyTorch's: $loss, class weights $weighted", ({ loss, weighted, value, gradient }) => {
    const logits = tf.tensor3d(fixture.logits, fixture.shape as [number, number, number])
    const ours = lossAndGradient(
      logits,
      fixture.labels.map((row) => Uint8Array.from(row)),
      { loss: loss as Loss, classWeights: weighted ? Float32Array.from(fixture.classWeights) : undefined },
    )
    expect(Math.abs(ours.value / value - 1)).toBeLessThan(1e-6)
    gradient.forEach((expected, place) => expect(Math.abs(ours.gradient[place] - expected)).toBeLessThan(1e-6))
  })

  it.each<Loss>([
    { kind: 'crossEntropy' },
    { kind: 'crossEntropy', labelSmoothing: 0.2 },
    { kind: 'focal', gamma: 0.5, labelSmoothing: 0.2 },
  ])('leaves out classes that a head lacks: %j', (loss) => {
    // Two classes of the first head are impossible: its loss and gradient are those of a head of two classes.
    const values = new Float32Array(14 * 4)
    values.set([1, 2, IMPOSSIBLE_LOGIT, IMPOSSIBLE_LOGIT])
    const { value, gradient } = lossAndGradient(tf.tensor3d(values, [1, 14, 4]), [new Uint8Array(14)], { loss })
    const [gamma, smoothing] = [loss.kind === 'focal' ? loss.gamma : 0, loss.labelSmoothing ?? 0]
    const cost = (p: number) => -((1 - p) ** gamma) * Math.log(p)
    const p = 1 / (1 + Math.E)
    const first = (1 - smoothing / 2) * cost(p) + (smoothing / 2) * cost(1 - p)
    const others = (1 - (3 / 4) * smoothing) * cost(1 / 4) + 3 * (smoothing / 4) * cost(1 / 4)
    expect(value).toBeCloseTo(first + 13 * others, 4)
    expect(gradient.slice(2, 4).map(Math.abs)).toEqual([0, 0])
    expect(gradient.every(Number.isFinite)).toBe(true)
  })

  it('stays finite where a label is a class that its head lacks', () => {
    const values = new Float32Array(14 * 4)
    values.set([0, 0, IMPOSSIBLE_LOGIT, IMPOSSIBLE_LOGIT])
    const lacking = new Uint8Array(14)
    lacking[0] = 2
    const { value, gradient } = lossAndGradient(tf.tensor3d(values, [1, 14, 4]), [lacking])
    expect(Number.isFinite(value)).toBe(true)
    expect(gradient.every(Number.isFinite)).toBe(true)
  })

  it('refuses labels that do not fit the logits', () => {
    expect(() => labelLoss(tf.zeros([1, 14, 4]), labels)).toThrow('labels of 2 texts need logits [2, 14, 4]')
    expect(() => labelLoss(tf.zeros([1, 14, 4]), [new Uint8Array(13)])).toThrow('labels of text 0')
    expect(() => labelLoss(tf.zeros([1, 14, 4]), [new Uint8Array(14).fill(4)])).toThrow('labels of text 0')
  })
})

import { useBackend } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import fixture from '../fixtures/pytorch-losses.json'
import type { HiddenLoss } from '../options'
import { attentionDivergence } from './attention-divergence'
import { project } from './project'
import { softLoss } from './soft-loss'
import { stateLoss } from './state-loss'
import { tokenWeights } from './token-weights'

interface Expected {
  readonly value: number
  readonly gradients: readonly (readonly number[])[]
}

/** Value and gradients to 1e-6, relative to what is large. */
function expectSame(loss: (...inputs: tf.Tensor[]) => tf.Scalar, inputs: tf.Tensor[], expected: Expected): void {
  tf.tidy(() => {
    const { value, grads } = tf.valueAndGrads(loss)(inputs)
    expect(Math.abs(value.dataSync()[0] / expected.value - 1)).toBeLessThan(1e-6)
    for (const [input, gradient] of grads.entries()) {
      const values = expected.gradients[input]
      const scale = Math.max(1, ...values.map(Math.abs))
      gradient.dataSync().forEach((slope, place) => expect(Math.abs(slope - values[place]) / scale).toBeLessThan(1e-6))
    }
  })
}

const { batch, length } = fixture
const states = ({ values, size }: { readonly values: readonly number[]; readonly size: number }): tf.Tensor2D =>
  tf.tensor2d([...values], [batch * length, size])

/** By scripts/distillation_witness.py; the versions stand in the fixture. */
describe.each(['cpu', 'wasm'] as const)("losses and gradients are PyTorch's on %s", (backend) => {
  beforeAll(async () => {
    await useBackend(backend, { threads: 1 })
  })
  const weights = (): tf.Tensor1D =>
    tokenWeights({
      attentionMask: Int32Array.from(fixture.mask),
      inputIds: new Int32Array(batch * length),
      batch,
      length,
    })

  it.each(fixture.soft.cases)('soft labels at temperature $temperature', ({ temperature, ...expected }) => {
    const [student, teacher] = [fixture.soft.student, fixture.soft.teacher].map((values) =>
      tf.tensor3d(values, [batch, 14, 4]),
    )
    expectSame((x) => softLoss(x as tf.Tensor3D, teacher, temperature), [student], expected)
  })

  it.each(fixture.states.cases)('hidden states of another size, $kind', ({ kind, ...expected }) => {
    const { size, teacherSize } = fixture.states
    const student = states({ values: fixture.states.student, size })
    const teacher = states({ values: fixture.states.teacher, size: teacherSize })
    const projection = tf.tensor2d(fixture.states.projection, [teacherSize, size])
    const loss = (x: tf.Tensor, w: tf.Tensor): tf.Scalar =>
      stateLoss(kind as HiddenLoss['kind'], project(x as tf.Tensor2D, w as tf.Tensor2D), teacher, weights())
    expectSame(loss, [student, projection], expected)
  })

  it('attention', () => {
    const { heads, student, teacher, ...expected } = fixture.attention
    const [ours, theirs] = [student, teacher].map((values) => tf.tensor4d(values, [batch, heads, length, length]))
    expectSame((x) => attentionDivergence(x as tf.Tensor4D, theirs, weights()), [ours], expected)
  })
})

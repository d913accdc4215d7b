import { freshWeights, seededGenerator, type EncoderConfig, type ForwardResult } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { layerPairs } from '../layer-pairs'
import type { HiddenLoss } from '../options'
import type { LayerTerm } from './layer-term'
import { project } from './project'
import { stateLoss } from './state-loss'
import { tokenWeights } from './token-weights'

export interface HiddenTermSettings {
  readonly student: EncoderConfig
  readonly teacher: EncoderConfig
  /** Whether both make the same tokens of a text. */
  readonly alike: boolean
  /** Of the projection: a 32-bit integer. */
  readonly seed: number
}

/** The mean loss of the layers that are compared. Throws `RangeError` for layers that there are not. */
export function hiddenTerm(
  { kind, weight, layers }: HiddenLoss,
  { student, teacher, alike, seed }: HiddenTermSettings,
): LayerTerm {
  const pairs = layerPairs(student, teacher, layers)
  const statesOf = alike ? allTokens : firstTokens
  const projection =
    student.hiddenSize === teacher.hiddenSize
      ? undefined
      : freshProjection(teacher.hiddenSize, student.hiddenSize, seed)
  const toTeacherSize = (states: tf.Tensor2D): tf.Tensor2D =>
    projection === undefined ? states : project(states, projection)
  return {
    outputs: { hiddenStates: true },
    parameters: new Map(projection === undefined ? [] : [['distillation.projection', projection]]),
    weight,
    lossOf({ batch }, taught) {
      const weights = alike ? tokenWeights(batch) : tf.fill<tf.Rank.R1>([batch.batch], 1 / batch.batch)
      const wanted = pairs.map((pair) => statesOf(taught, pair.teacher))
      return (learning) => {
        const losses = pairs.map((pair, index) =>
          stateLoss(kind, toTeacherSize(statesOf(learning, pair.student)), wanted[index], weights),
        )
        return tf.mul(
          losses.reduce((sum, loss) => tf.add(sum, loss)),
          1 / pairs.length,
        )
      }
    },
  }
}

/** Keeps the lengths of states by and large. */
function freshProjection(outputs: number, inputs: number, seed: number): tf.Variable<tf.Rank.R2> {
  const shape = [outputs, inputs] as const
  const values = freshWeights({ shape, initializer: 'normal' }, 1 / Math.sqrt(inputs), seededGenerator(seed))
  return tf.tidy(() => tf.variable(tf.tensor2d(values, [outputs, inputs])))
}

/** `[batch * length, hidden]` */
function allTokens({ hiddenStates }: ForwardResult, layer: number): tf.Tensor2D {
  const states = hiddenStates![layer]
  const [batch, length, size] = states.shape
  return tf.reshape(states, [batch * length, size])
}

/** `[batch, hidden]`, of `[CLS]`. */
function firstTokens({ hiddenStates }: ForwardResult, layer: number): tf.Tensor2D {
  const states = hiddenStates![layer]
  const [batch, , size] = states.shape
  return tf.reshape(tf.slice(states, [0, 0, 0], [batch, 1, size]), [batch, size])
}

import type { StudentModel } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { LabelLossOptions } from './loss/label-loss'
import { LABEL_OBJECTIVE, type Objective } from './objective'
import type { AdamW, Gradients } from './optimizer/adamw'
import { splitBatch, type LabelledBatch } from './split-batch'

export interface Step extends LabelledBatch {
  /** Number of the update, from 1. */
  readonly step: number
  readonly learningRate: number
  /** A 32-bit integer. */
  readonly dropoutSeed: number
  /** Parts of the batch that go through the model one after the other, their gradients added; 1 by default. */
  readonly accumulate?: number
  /** The labels by default. */
  readonly objective?: Objective
  /** How labels count: cross entropy without weights by default. */
  readonly loss?: LabelLossOptions
}

export interface StepResult {
  /** Of the whole batch, before the update. */
  readonly loss: number
  /** Global norm of the gradients, before clipping. */
  readonly gradientNorm: number
}

/** One update of the model's weights. In how many parts the batch is taken changes the result by rounding and dropout alone. */
export function takeStep(model: StudentModel, optimizer: AdamW, step: Step): StepResult {
  const { loss, gradients } = lossAndGradients(model, optimizer, step)
  try {
    return { loss, gradientNorm: optimizer.update(gradients, step.learningRate, step.step) }
  } finally {
    tf.dispose([...gradients.values()])
  }
}

/** The part of a step before the update: the loss, and the gradients of what the optimizer trains, to be disposed by the caller. */
export function lossAndGradients(
  model: StudentModel,
  optimizer: AdamW,
  { batch, labels, rows, dropoutSeed, accumulate = 1, objective = LABEL_OBJECTIVE, loss = {} }: Step,
): { readonly loss: number; readonly gradients: Gradients } {
  const variables = [...optimizer.trained.values()].map(({ variable }) => variable)
  let total = 0
  let gradients: tf.Tensor[] = []
  try {
    for (const [index, part] of splitBatch({ batch, labels, rows }, accumulate).entries()) {
      const share = part.labels.length / labels.length
      const mode = { training: true, dropoutSeed: (dropoutSeed + index) | 0 } as const
      const { value, grads } = tf.tidy(() => {
        const lossOfPart = objective.lossOf(part, loss)
        return tf.variableGrads(() => tf.mul<tf.Scalar>(lossOfPart(model, mode), share), variables)
      })
      gradients = addGradients(
        gradients,
        variables.map(({ name }) => grads[name]),
      )
      total += value.dataSync()[0]
      value.dispose()
    }
  } catch (error) {
    tf.dispose(gradients)
    throw error
  }
  return { loss: total, gradients: new Map([...optimizer.trained.keys()].map((name, i) => [name, gradients[i]])) }
}

/** The sums, in place of both; `before` is empty for the first. */
function addGradients(before: tf.Tensor[], gradients: tf.Tensor[]): tf.Tensor[] {
  if (before.length === 0) return gradients
  const sums = gradients.map((gradient, index) => tf.add(before[index], gradient))
  tf.dispose([before, gradients])
  return sums
}

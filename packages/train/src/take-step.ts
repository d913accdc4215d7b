import type { StudentModel, TokenBatch } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { AdamW } from './adamw'
import { labelTargets, summedCrossEntropy } from './loss'

export interface Step {
  readonly batch: TokenBatch
  readonly labels: readonly Uint8Array[]
  /** Number of the update, from 1. */
  readonly step: number
  readonly learningRate: number
  /** A 32-bit integer. */
  readonly dropoutSeed: number
}

/** One update of the model's weights; gives the loss before it and the norm of the gradients before clipping. */
export function takeStep(
  model: StudentModel,
  optimizer: AdamW,
  { batch, labels, step, learningRate, dropoutSeed }: Step,
): { readonly loss: number; readonly gradientNorm: number } {
  const targets = labelTargets(labels)
  const { value, grads } = tf.variableGrads(
    () => summedCrossEntropy(model.logits(batch, { training: true, dropoutSeed }), targets),
    [...model.parameters.values()],
  )
  try {
    const gradients = new Map([...model.parameters].map(([name, variable]) => [name, grads[variable.name]]))
    const gradientNorm = optimizer.update(gradients, learningRate, step)
    return { loss: value.dataSync()[0], gradientNorm }
  } finally {
    tf.dispose([value, grads, targets])
  }
}

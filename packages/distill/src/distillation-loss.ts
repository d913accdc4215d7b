import type { ForwardResult } from '@chexpp/model'
import { labelLoss, type LabelledBatch, type Objective } from '@chexpp/train'
import * as tf from '@tensorflow/tfjs-core'
import { neededOutputs, type LayerTerm } from './loss/layer-term'
import { softLoss } from './loss/soft-loss'
import type { DistillationOptions } from './options'

/** What a teacher makes of a batch's texts. */
export type Teach = (batch: LabelledBatch) => ForwardResult

/**
 * `alpha` times the loss of the teacher's softened distributions, `1 - alpha` times that of the labels, and the terms that compare
 * layers, each by its weight.
 */
export function distillationLoss(
  teach: Teach,
  { temperature, alpha }: DistillationOptions,
  layerTerms: readonly LayerTerm[],
): Objective['lossOf'] {
  const outputs = neededOutputs(layerTerms)
  return (batch, labelOptions) => {
    const taught = teach(batch)
    const layerLosses = layerTerms.map((term) => ({ weight: term.weight, lossOf: term.lossOf(batch, taught) }))
    return (model, mode) => {
      const learning = model.forward(batch.batch, { ...outputs, mode })
      const losses = [
        { weight: alpha, loss: () => softLoss(learning.logits, taught.logits, temperature) },
        { weight: 1 - alpha, loss: () => labelLoss(learning.logits, batch.labels, labelOptions) },
        ...layerLosses.map(({ weight, lossOf }) => ({ weight, loss: () => lossOf(learning) })),
      ]
      return losses
        .filter(({ weight }) => weight > 0)
        .map(({ weight, loss }) => tf.mul<tf.Scalar>(loss(), weight))
        .reduce((sum, loss) => tf.add(sum, loss))
    }
  }
}

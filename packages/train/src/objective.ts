import type { ForwardMode, StudentModel } from '@chexpp/model'
import type * as tf from '@tensorflow/tfjs-core'
import { labelLoss, type LabelLossOptions } from './loss/label-loss'
import type { LabelledBatch } from './split-batch'

/** The loss of a model on the texts that it was made for, mean over them; differentiable in the parameters. */
export type BatchLoss = (model: StudentModel, mode: ForwardMode) => tf.Scalar

/** What training makes small: by default the loss of the labels, or one with more to learn from, such as a teacher. */
export interface Objective {
  /** Tells objectives apart that would give other weights: a run is resumed only with its own. */
  readonly fingerprint: string
  /** What is trained beside the model and not kept with it, by names that the model does not have; none by default. */
  readonly parameters?: ReadonlyMap<string, tf.Variable>
  /**
   * The loss on a batch, or on a part of one. What is worked out before the loss is returned takes no part in the gradients and needs
   * no memory for them.
   */
  lossOf(batch: LabelledBatch, labelLoss: LabelLossOptions): BatchLoss
}

/** The labels alone: `labelLoss`, by the options of the run. */
export const LABEL_OBJECTIVE: Objective = {
  fingerprint: 'labels',
  lossOf:
    ({ batch, labels }, options) =>
    (model, mode) =>
      labelLoss(model.logits(batch, mode), labels, options),
}

/** All that a run changes, by name. */
export function learnedParameters(
  { parameters }: StudentModel,
  objective: Objective = LABEL_OBJECTIVE,
): ReadonlyMap<string, tf.Variable> {
  return new Map([...parameters, ...(objective.parameters ?? [])])
}

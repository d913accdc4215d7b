import type { ForwardOptions, ForwardResult } from '@chexpp/model'
import type { LabelledBatch } from '@chexpp/train'
import type * as tf from '@tensorflow/tfjs-core'

/** What a pass through a model gives besides logits. */
export type LayerOutputs = Pick<ForwardOptions, 'hiddenStates' | 'attentions'>

/** A part of the loss that compares layers of student and teacher. */
export interface LayerTerm {
  /** What it needs of both. */
  readonly outputs: LayerOutputs
  /** What is trained for it, by name. */
  readonly parameters: ReadonlyMap<string, tf.Variable>
  readonly weight: number
  /** The loss on a batch, of which `taught` is what the teacher makes; differentiable in what the student makes of it. */
  lossOf(batch: LabelledBatch, taught: ForwardResult): (learning: ForwardResult) => tf.Scalar
}

/** What all of the terms need. */
export function neededOutputs(terms: readonly LayerTerm[]): LayerOutputs {
  return terms.reduce<LayerOutputs>((all, { outputs }) => ({ ...all, ...outputs }), {})
}

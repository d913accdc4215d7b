import type * as tf from '@tensorflow/tfjs-core'
import type { BertConfig } from '../config/bert-config'
import type { DropoutPlan } from '../random/dropout-plan'
import type { Parameters } from './parameters'

/** What every step of one pass through the model reads. */
export interface ForwardPass {
  readonly parameters: Parameters
  readonly config: BertConfig
  /** int32 `[batch, length]`, 1 on tokens and 0 on padding. */
  readonly mask: tf.Tensor2D
  readonly drop: DropoutPlan
}

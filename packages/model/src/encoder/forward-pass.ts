import type * as tf from '@tensorflow/tfjs-core'
import type { EncoderConfig } from '../config/encoder-config'
import type { DropoutPlan } from '../random/dropout-plan'
import type { EncoderLayout } from './encoder-layout'
import type { Parameters } from './parameters'

/** What every step of one pass through the model reads. */
export interface ForwardPass {
  readonly parameters: Parameters
  readonly config: EncoderConfig
  readonly layout: EncoderLayout
  /** int32 `[batch, length]`, 1 on tokens and 0 on padding. */
  readonly mask: tf.Tensor2D
  readonly drop: DropoutPlan
}

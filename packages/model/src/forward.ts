import type * as tf from '@tensorflow/tfjs-core'
import { encode, type EncoderOutputs } from './encoder/encode'
import type { ForwardPass } from './encoder/forward-pass'
import { labelHead } from './head/label-head'

/** Training drops activations by masks that `dropoutSeed` (a 32-bit integer) decides; else nothing is dropped. */
export type ForwardMode = { readonly training: false } | { readonly training: true; readonly dropoutSeed: number }

/** What a pass gives besides logits, and whether it is one of training; it is not by default. */
export interface ForwardOptions extends EncoderOutputs {
  readonly mode?: ForwardMode
}

/** Tensors to be disposed by the caller: `tf.dispose(result)`, which takes types but not interfaces. */
export type ForwardResult = {
  /** `[batch, 14, 4]`: our observations × absent, positive, negative, uncertain. Differentiable. */
  readonly logits: tf.Tensor3D
  /** States after the embeddings and after each block, `[batch, length, hidden]` each. Differentiable. */
  readonly hiddenStates?: tf.Tensor3D[]
  /**
   * Weights of the attention of each token (third axis) to each token (fourth), `[batch, heads, length, length]` each:
   * of the last block alone, or of all from the first to the last. Without dropout. Differentiable.
   */
  readonly attentions?: tf.Tensor4D[]
}

/** One pass from embedded tokens `[batch * length, hidden]` to what was asked for. */
export function forward(pass: ForwardPass, embedded: tf.Tensor2D, options: ForwardOptions): ForwardResult {
  const { cls, hiddenStates, attentions } = encode(pass, embedded, options)
  return {
    logits: labelHead(pass, cls),
    ...(options.hiddenStates === true && { hiddenStates }),
    ...(options.attentions !== undefined && { attentions }),
  }
}

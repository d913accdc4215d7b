import * as tf from '@tensorflow/tfjs-core'
import { attentionWeights } from '../ops/attention'
import type { BlockLayout } from './encoder-layout'
import { feedForward } from './feed-forward'
import type { ForwardPass } from './forward-pass'
import { attentionInputs, selfAttention } from './self-attention'

/** What to keep of the layers besides the last state of `[CLS]`. */
export interface EncoderOutputs {
  /** The states of all tokens after the embeddings and after each block. */
  readonly hiddenStates?: boolean
  /** Which tokens attend to which, in the last block or in all. */
  readonly attentions?: 'last' | 'all'
}

interface Encoded {
  /** The last state of `[CLS]`, `[batch, hidden]`. */
  readonly cls: tf.Tensor2D
  /** `[batch, length, hidden]` each; none where not asked for. */
  readonly hiddenStates: tf.Tensor3D[]
  /** `[batch, heads, length, length]` each; none where not asked for. */
  readonly attentions: tf.Tensor4D[]
}

/**
 * Embedded tokens `[batch * length, hidden]` through all blocks.
 *
 * Hidden states are kept flat, `[batch * length, hidden]`, because backends multiply one large matrix faster than a
 * batch of small ones. Where nothing else is asked for, the last block is worked out for `[CLS]` alone.
 */
export function encode(pass: ForwardPass, embedded: tf.Tensor2D, outputs: EncoderOutputs = {}): Encoded {
  const { blocks } = pass.layout
  const whole = outputs.hiddenStates === true || outputs.attentions !== undefined
  const states = [embedded]
  const attentions: tf.Tensor4D[] = []
  for (const [index, block] of blocks.entries()) {
    const last = index === blocks.length - 1
    const hidden = states[index]
    const queries = last && !whole ? firstTokens(pass, hidden) : hidden
    const attending = outputs.attentions === 'all' || (last && outputs.attentions === 'last')
    const [state, ...weights] = encodeBlock(pass, block, queries, hidden, attending)
    states.push(state)
    attentions.push(...weights)
  }
  const final = states[blocks.length]
  return {
    cls: whole ? firstTokens(pass, final) : final,
    hiddenStates: outputs.hiddenStates === true ? states.map((state) => sequences(pass, state)) : [],
    attentions,
  }
}

/** The states after a block and, where `attending`, the weights of its attention. */
function encodeBlock(
  pass: ForwardPass,
  block: BlockLayout,
  queries: tf.Tensor2D,
  hidden: tf.Tensor2D,
  attending: boolean,
): [tf.Tensor2D, ...tf.Tensor4D[]] {
  return tf.tidy(() => {
    const inputs = attentionInputs(pass, block, queries, hidden)
    const state = feedForward(pass, block, selfAttention(pass, block, inputs, queries))
    return attending ? [state, attentionWeights(inputs, pass.config.attentionHeads)] : [state]
  })
}

/** `[batch * length, hidden]` → `[batch, length, hidden]` */
function sequences({ mask }: ForwardPass, hidden: tf.Tensor2D): tf.Tensor3D {
  return tf.reshape(hidden, [...mask.shape, hidden.shape[1]])
}

/** `[batch * length, hidden]` → `[batch, hidden]` */
function firstTokens(pass: ForwardPass, hidden: tf.Tensor2D): tf.Tensor2D {
  const [batch, size] = [pass.mask.shape[0], hidden.shape[1]]
  return tf.reshape(tf.slice(sequences(pass, hidden), [0, 0, 0], [batch, 1, size]), [batch, size])
}

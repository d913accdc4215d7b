import * as tf from '@tensorflow/tfjs-core'

/** Operations that a backend may have in one piece; shapes are told where they are defined. */
export type FusedKernel =
  | 'Gelu'
  | 'GeluGradient'
  | 'GeluTanh'
  | 'GeluTanhGradient'
  | 'LayerNorm'
  | 'LayerNormGradient'
  | 'Attention'
  | 'AttentionGradient'
  | 'Dropout'
  | 'AdamW'
  | 'SumOfSquares'

/**
 * Runs an operation as one kernel where the active backend has it; `undefined` where it has to be composed from
 * smaller ones. Knows no gradient: for use inside `tf.customGrad`, or where none is wanted.
 */
export function runFused(
  kernel: FusedKernel,
  inputs: Readonly<Record<string, tf.Tensor>>,
  attributes: Readonly<Record<string, number>> = {},
): tf.Tensor[] | undefined {
  const name = `Chexpp${kernel}`
  if (tf.getKernel(name, tf.getBackend()) == null) return undefined
  const result: tf.Tensor | tf.Tensor[] = tf.engine().runKernel(name, { ...inputs }, { ...attributes })
  return Array.isArray(result) ? result : [result]
}

import type * as tf from '@tensorflow/tfjs-core'
import { dense } from '../ops/dense'
import { layerNorm } from '../ops/layer-norm'

/** Parameters by name; the encoder reads them and never changes them. */
export interface Parameters {
  get(name: string): tf.Tensor | undefined
}

export function parameter(parameters: Parameters, name: string): tf.Tensor {
  const tensor = parameters.get(name)
  if (tensor === undefined) throw new Error(`The model has no parameter "${name}"`)
  return tensor
}

/** The dense layer `name`: `[rows, in]` → `[rows, out]`. */
export function denseLayer(parameters: Parameters, name: string, x: tf.Tensor2D): tf.Tensor2D {
  return dense(x, parameter(parameters, `${name}.weight`), parameter(parameters, `${name}.bias`))
}

/** The layer normalisation `name`: `[rows, size]` → `[rows, size]`. */
export function normLayer(parameters: Parameters, name: string, x: tf.Tensor2D, epsilon: number): tf.Tensor2D {
  return layerNorm(x, parameter(parameters, `${name}.weight`), parameter(parameters, `${name}.bias`), epsilon)
}

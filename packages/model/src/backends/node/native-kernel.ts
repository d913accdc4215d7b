import type * as tf from '@tensorflow/tfjs-core'
import type { NativeValue, Operations } from './operations'

/** A kernel made of TensorFlow's own operations. It replaces the backend's own of that name, if there is one. */
export interface NativeKernel {
  readonly name: string
  /** The results, which stay; everything else that `operations` made is freed. `undefined` leaves it to the backend's own. */
  run(
    operations: Operations,
    inputs: Readonly<Record<string, tf.TensorInfo>>,
    attributes: Readonly<Record<string, number | boolean>>,
  ): readonly NativeValue[] | undefined
}

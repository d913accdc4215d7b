import * as tf from '@tensorflow/tfjs-core'
import type { Activation } from '../config/encoder-config'
import { gelu } from './gelu'
import { geluTanh } from './gelu-tanh'
import { withSlope } from './with-slope'

/** `max(x, 0)`; the slope at 0 is 0, as in PyTorch. */
const relu = withSlope({ value: tf.relu, slope: (x) => tf.step(x) })

/** `x · σ(x)`, also called swish. */
const silu = withSlope({
  value: (x) => tf.mul(x, tf.sigmoid(x)),
  slope: (x) => {
    const sigmoid = tf.sigmoid(x)
    return tf.mul(sigmoid, tf.add(tf.mul(x, tf.sub(1, sigmoid)), 1))
  },
})

const ACTIVATE: Readonly<Record<Activation, <T extends tf.Tensor>(x: T) => T>> = {
  gelu,
  // Three implementations of one formula in transformers, which differ by rounding alone.
  gelu_new: geluTanh,
  gelu_fast: geluTanh,
  gelu_pytorch_tanh: geluTanh,
  relu,
  silu,
  swish: silu,
}

/** The activation by its name in `config.json`, value by value. */
export function activate<T extends tf.Tensor>(x: T, activation: Activation): T {
  return ACTIVATE[activation](x)
}

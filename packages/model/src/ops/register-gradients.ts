import * as tf from '@tensorflow/tfjs-core'

type Gradients = Record<string, () => tf.Tensor>

/** Sums `dy` over the axes along which `x` was repeated, so that it gets the shape of `x`. */
function undoBroadcast(dy: tf.Tensor, x: tf.Tensor): tf.Tensor {
  const axes = tf.broadcast_util.getReductionAxes(x.shape, dy.shape)
  return tf.reshape(axes.length > 0 ? tf.sum(dy, axes) : dy, x.shape)
}

const GRADIENTS: readonly tf.GradConfig[] = [
  {
    kernelName: tf.Add,
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, [a, b]): Gradients => ({
      a: () => undoBroadcast(dy as tf.Tensor, a),
      b: () => undoBroadcast(dy as tf.Tensor, b),
    }),
  },
  {
    kernelName: tf.Multiply,
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, [a, b]): Gradients => ({
      a: () => undoBroadcast(tf.mul(dy as tf.Tensor, b), a),
      b: () => undoBroadcast(tf.mul(dy as tf.Tensor, a), b),
    }),
  },
  {
    kernelName: tf.Reshape,
    inputsToSave: ['x'],
    gradFunc: (dy, [x]): Gradients => ({ x: () => tf.reshape(dy as tf.Tensor, x.shape) }),
  },
  {
    kernelName: tf.Slice,
    inputsToSave: ['x'],
    gradFunc: (dy, [x], attributes): Gradients => {
      const { begin, size } = attributes as unknown as tf.SliceAttrs
      const [from, extent] = tf.slice_util.parseSliceParams(x, begin, size)
      const paddings = from.map((start, axis): [number, number] => [start, x.shape[axis] - start - extent[axis]])
      return { x: () => tf.pad(dy as tf.Tensor, paddings) }
    },
  },
  {
    kernelName: tf.Sum,
    inputsToSave: ['x'],
    gradFunc: (dy, [x], attributes): Gradients => {
      const { axis } = attributes as unknown as tf.SumAttrs
      const summed = tf.util.parseAxisParam(axis, x.shape)
      const kept = x.shape.map((size, index) => (summed.includes(index) ? 1 : size))
      return { x: () => tf.mul(tf.reshape(dy as tf.Tensor, kept), tf.onesLike(x)) }
    },
  },
  {
    kernelName: tf.Concat,
    saveAllInputs: true,
    gradFunc: (dy, parts, attributes): Gradients => {
      const { axis } = attributes as unknown as tf.ConcatAttrs
      const sizes = parts.map((part) => part.shape[axis])
      const split = tf.split(dy as tf.Tensor, sizes, axis)
      return Object.fromEntries(split.map((gradient, index) => [index, () => gradient]))
    },
  },
  {
    kernelName: tf.Tanh,
    outputsToSave: [true],
    gradFunc: (dy, [y]): Gradients => ({ x: () => tf.mul(dy as tf.Tensor, tf.sub(1, tf.square(y))) }),
  },
]

/**
 * Registers the gradients of the kernels that the encoder and its head run without a gradient of their own, and of the
 * product and sum that end a loss.
 *
 * `@tensorflow/tfjs-core` comes without any; all of them at once are only in its unbundled files, which Node cannot
 * import. Those that are there already, as with `@tensorflow/tfjs`, are left alone.
 */
export function registerGradients(): void {
  for (const gradient of GRADIENTS) {
    if (tf.getGradient(gradient.kernelName) === undefined) tf.registerGradient(gradient)
  }
}

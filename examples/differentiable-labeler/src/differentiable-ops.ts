import * as tf from '@tensorflow/tfjs-core'

// @tensorflow/tfjs-core comes without gradients. With the package @tensorflow/tfjs, which brings them all, tf.matMul and
// tf.softmax would do in place of these.

/** `x · weight + bias`: `[rows, in]` → `[rows, out]` */
export function linear(x: tf.Tensor2D, weight: tf.Tensor2D, bias: tf.Tensor1D): tf.Tensor2D {
  const op = tf.customGrad((...args) => {
    const [input, matrix, shift, save] = args as unknown as [tf.Tensor2D, tf.Tensor2D, tf.Tensor1D, tf.GradSaveFunc]
    save([input, matrix])
    return {
      value: tf.add(tf.matMul(input, matrix), shift),
      gradFunc: (dy: tf.Tensor, [savedInput, savedMatrix]: tf.Tensor[]) => [
        tf.matMul(dy, savedMatrix, false, true),
        tf.matMul(savedInput, dy, true),
        tf.sum(dy, 0),
      ],
    }
  })
  return op(x, weight, bias) as tf.Tensor2D
}

/** Over the last axis. */
export function softmax<T extends tf.Tensor>(logits: T): T {
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
    const y = tf.softmax(x)
    save([y])
    return {
      value: y,
      gradFunc: (dy: tf.Tensor, [p]: tf.Tensor[]) => tf.mul(tf.sub(dy, tf.sum(tf.mul(dy, p), -1, true)), p),
    }
  })
  return op(logits) as T
}

/** Log-probability of one-hot choices `[batch, words, vocabulary]`, summed over the words: `[batch]` */
export function logLikelihood(logits: tf.Tensor3D, choices: tf.Tensor3D): tf.Tensor1D {
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor, tf.GradSaveFunc]
    const logP = tf.logSoftmax(x)
    save([logP])
    return {
      value: tf.sum(tf.mul(logP, choices), [1, 2]),
      gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) =>
        tf.mul(tf.sub(choices, tf.exp(saved)), tf.reshape(dy, [choices.shape[0], 1, 1])),
    }
  })
  return op(logits) as tf.Tensor1D
}

import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import * as tf from '@tensorflow/tfjs-core'
import { targetPlace, type Target } from '../target'

/** What of a label is explained: its logit, or the logarithm of its probability among the four classes. */
export type ValueKind = 'logit' | 'log-probability'

/** The value of a target, by text: logits `[batch, 14, 4]` → `[batch]`. Differentiable. */
export function explainedValue(logits: tf.Tensor3D, target: Target, kind: ValueKind): tf.Tensor1D {
  const { row, column } = targetPlace(target)
  const batch = logits.shape[0]
  const op = tf.customGrad((...args) => {
    const [all, save] = args as unknown as [tf.Tensor3D, tf.GradSaveFunc]
    save([all])
    const values = kind === 'logit' ? all : tf.logSoftmax(all)
    return {
      value: tf.reshape(tf.slice(values, [0, row, column], [batch, 1, 1]), [batch]),
      gradFunc: (dy: tf.Tensor, [saved]: tf.Tensor[]) => {
        const ofRow = tf.reshape(oneHot(row, OBSERVATIONS.length), [1, OBSERVATIONS.length, 1])
        const ofColumn = tf.reshape(oneHot(column, LABEL_CLASSES.length), [1, 1, LABEL_CLASSES.length])
        const slope = kind === 'logit' ? ofColumn : tf.sub(ofColumn, tf.softmax(saved))
        return tf.mul(tf.reshape(dy, [batch, 1, 1]), tf.mul(ofRow, slope))
      },
    }
  })
  return op(logits) as tf.Tensor1D
}

function oneHot(place: number, size: number): tf.Tensor {
  return tf.tensor1d(Array.from({ length: size }, (_, index) => Number(index === place)))
}

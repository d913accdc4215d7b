import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { IMPOSSIBLE_LOGIT } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'

const HEADS = OBSERVATIONS.length
const CLASSES = LABEL_CLASSES.length

/**
 * What a head's class costs at probability `p`: `-log p` in cross entropy, `-(1 - p)^gamma log p` in focal loss, which turns from what
 * is learned already to what is not. `labelSmoothing` (0 by default) deals that share of a label's weight evenly to all classes that
 * the head has.
 *
 * Source: Lin et al., "Focal Loss for Dense Object Detection", 2017; Szegedy et al., "Rethinking the Inception Architecture", 2016.
 */
export type Loss =
  | { readonly kind: 'crossEntropy'; readonly labelSmoothing?: number }
  | { readonly kind: 'focal'; readonly gamma: number; readonly labelSmoothing?: number }

export interface LabelLossOptions {
  /** Cross entropy by default. */
  readonly loss?: Loss
  /** `[14 × 4]`, as `classWeights` gives them; all 1 by default. */
  readonly classWeights?: Float32Array
}

/**
 * The loss of labels, summed over the 14 heads, mean over the batch; by default the cross entropy of CheXpert++ and of the study.
 * Differentiable in the logits, once.
 *
 * Classes that a head lacks have probability 0 and take no part; a label that is one of them costs as much as its logit is low.
 *
 * @param logits `[batch, 14, 4]`
 * @param labels 14 class indexes a text
 * @returns a scalar
 * @throws {RangeError} where labels and logits do not pair up, or a label is no class index
 */
export function labelLoss(
  logits: tf.Tensor3D,
  labels: readonly Uint8Array[],
  { loss = { kind: 'crossEntropy' }, classWeights }: LabelLossOptions = {},
): tf.Scalar {
  const oneHot = oneHotLabels(labels, logits.shape)
  const gamma = loss.kind === 'focal' ? loss.gamma : 0
  // The gradient is written out: that of log softmax by TensorFlow.js walks over the logits several times.
  const op = tf.customGrad((...args) => {
    const [x, save] = args as unknown as [tf.Tensor3D, tf.GradSaveFunc]
    const logP = tf.logSoftmax(x)
    const smoothed = smoothedTargets(oneHot, x, loss.labelSmoothing ?? 0)
    const targets =
      classWeights === undefined ? smoothed : tf.mul(smoothed, tf.tensor(classWeights, [1, HEADS, CLASSES]))
    save([logP, targets])
    return {
      value: tf.div(tf.sum(tf.mul(targets, costs(logP, gamma))), labels.length),
      gradFunc: (dy: tf.Tensor, [savedLogP, savedTargets]: tf.Tensor[]) => {
        const slopes = tf.mul(savedTargets, costSlopes(savedLogP, gamma))
        const dx = tf.sub(slopes, tf.mul(tf.exp(savedLogP), tf.sum(slopes, 2, true)))
        return tf.mul(dx, tf.div(dy, labels.length))
      },
    }
  })
  return op(logits) as tf.Scalar
}

function oneHotLabels(labels: readonly Uint8Array[], shape: readonly number[]): tf.Tensor3D {
  const expected = [labels.length, HEADS, CLASSES]
  if (String(shape) !== String(expected)) {
    throw new RangeError(
      `labels of ${labels.length} texts need logits [${expected.join(', ')}], not [${shape.join(', ')}]`,
    )
  }
  const values = new Float32Array(labels.length * HEADS * CLASSES)
  labels.forEach((row, index) => {
    if (row.length !== HEADS || row.some((label) => label >= CLASSES)) {
      throw new RangeError(`labels of text ${index}: expected ${HEADS} class indexes from 0 to ${CLASSES - 1}`)
    }
    row.forEach((label, head) => {
      values[(index * HEADS + head) * CLASSES + label] = 1
    })
  })
  return tf.tensor3d(values, [labels.length, HEADS, CLASSES])
}

function smoothedTargets(oneHot: tf.Tensor3D, logits: tf.Tensor3D, smoothing: number): tf.Tensor {
  if (smoothing === 0) return oneHot
  const possible = tf.cast(tf.greater(logits, IMPOSSIBLE_LOGIT), 'float32')
  const even = tf.div(possible, tf.sum(possible, 2, true))
  return tf.add(tf.mul(oneHot, 1 - smoothing), tf.mul(even, smoothing))
}

/** `-(1 - p)^gamma log p` */
function costs(logP: tf.Tensor, gamma: number): tf.Tensor {
  if (gamma === 0) return tf.neg(logP)
  return tf.neg(tf.mul(tf.pow(complement(tf.exp(logP)), gamma), logP))
}

/** Their derivative by `log p`: `gamma p (1 - p)^(gamma - 1) log p - (1 - p)^gamma` */
function costSlopes(logP: tf.Tensor, gamma: number): tf.Tensor | number {
  if (gamma === 0) return -1
  const p = tf.exp(logP)
  const rest = complement(p)
  return tf.mul(tf.pow(rest, gamma), tf.sub(tf.mul(gamma, tf.mul(p, tf.div(logP, rest))), 1))
}

/** `1 - p`, kept above 0 (by a float's precision), where its power below 1 has no derivative. */
function complement(p: tf.Tensor): tf.Tensor {
  return tf.maximum(tf.sub(1, p), 1e-7)
}

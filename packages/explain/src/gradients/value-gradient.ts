import type { StudentModel } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { Target } from '../target'
import { explainedValue, type ValueKind } from './explained-value'

/** What is explained, as a function of the word embeddings of a text. */
export interface ValueFunction {
  readonly model: StudentModel
  readonly target: Target
  readonly kind: ValueKind
}

/** Word embeddings `[batch, tokens, size]` → the value of each, `[batch]`. Differentiable. */
export function valueAt({ model, target, kind }: ValueFunction, embeddings: tf.Tensor3D): tf.Tensor1D {
  const [batch, tokens] = embeddings.shape
  const mask = new Int32Array(batch * tokens).fill(1)
  return tf.tidy(() => explainedValue(model.forwardWordEmbeddings(embeddings, mask).logits, target, kind))
}

/** The value of each, `[batch]`, and its gradient by the embeddings, `[batch, tokens, size]`. */
export function valueAndGradientAt(
  explained: ValueFunction,
  embeddings: tf.Tensor3D,
): { readonly value: tf.Tensor1D; readonly gradient: tf.Tensor3D } {
  const { value, grad } = tf.valueAndGrad((x: tf.Tensor) => valueAt(explained, x as tf.Tensor3D))(embeddings)
  return { value, gradient: grad as tf.Tensor3D }
}

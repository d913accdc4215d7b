import type { StudentModel } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'

/** The word embeddings of tokens, without positions: ids `[tokens]` → `[tokens, size]`. */
export function wordEmbeddings({ config, parameters }: StudentModel, ids: Int32Array): tf.Tensor2D {
  const name = `${config.architecture}.embeddings.word_embeddings.weight`
  const table = parameters.get(name)
  if (table === undefined) throw new RangeError(`The model has no parameter "${name}"`)
  return tf.tidy(() => tf.gather(table, tf.tensor1d(ids, 'int32')) as tf.Tensor2D)
}

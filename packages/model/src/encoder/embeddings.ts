import * as tf from '@tensorflow/tfjs-core'
import { dropout } from '../ops/dropout'
import { embeddingLookup } from '../ops/embedding-lookup'
import type { ForwardPass } from './forward-pass'
import { normLayer, parameter } from './parameters'

/**
 * Word, position and token type embeddings, added and normalised: ids `[batch * length]` → `[batch * length, hidden]`.
 * All tokens are of type 0: a text is one sequence.
 */
export function embedTokens(pass: ForwardPass, ids: tf.Tensor1D): tf.Tensor2D {
  const { parameters, config, drop } = pass
  const { hiddenSize, layerNormEpsilon, hiddenDropout } = config
  const table = (name: string) => parameter(parameters, `bert.embeddings.${name}_embeddings.weight`) as tf.Tensor2D
  return tf.tidy(() => {
    const [batch, length] = pass.mask.shape
    const words = tf.reshape(embeddingLookup(table('word'), ids), [batch, length, hiddenSize])
    const positions = tf.slice(table('position'), [0, 0], [length, hiddenSize])
    const type = tf.slice(table('token_type'), [0, 0], [1, hiddenSize])
    const sum = tf.reshape<tf.Rank.R2>(tf.add(words, tf.add(positions, type)), [batch * length, hiddenSize])
    return dropout(normLayer(parameters, 'bert.embeddings.LayerNorm', sum, layerNormEpsilon), drop(hiddenDropout))
  })
}

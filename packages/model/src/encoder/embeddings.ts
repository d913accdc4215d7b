import * as tf from '@tensorflow/tfjs-core'
import { dropout } from '../ops/dropout'
import { embeddingLookup } from '../ops/embedding-lookup'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer, parameter } from './parameters'

/** Tokens to embed: the ids of words, and where the architecture tells types of tokens apart, their types. */
export interface EmbeddingInputs {
  /** int32 `[batch * length]` */
  readonly ids: tf.Tensor1D
  /** int32 `[batch * length]`; without it all tokens are of type 0, a text being one sequence. */
  readonly types?: tf.Tensor1D
}

/**
 * Word, position and token type embeddings, added, normalised and, in ALBERT, widened: `[batch * length]` →
 * `[batch * length, hidden]`.
 */
export function embedTokens(pass: ForwardPass, { ids, types }: EmbeddingInputs): tf.Tensor2D {
  const { parameters, config, layout, drop } = pass
  const { embeddings, embeddingSize, tokenTypes, mapping } = layout
  const table = (name: string) => parameter(parameters, `${embeddings}.${name}_embeddings.weight`) as tf.Tensor2D
  return tf.tidy(() => {
    const [batch, length] = pass.mask.shape
    const rows = (x: tf.Tensor) => tf.reshape(x, [batch, length, embeddingSize])
    const words = rows(embeddingLookup(table('word'), ids))
    let places: tf.Tensor = tf.slice(table('position'), [0, 0], [length, embeddingSize])
    if (types !== undefined) places = tf.add(places, rows(embeddingLookup(table('token_type'), types)))
    else if (tokenTypes > 0) places = tf.add(places, tf.slice(table('token_type'), [0, 0], [1, embeddingSize]))
    const sum = tf.reshape<tf.Rank.R2>(tf.add(words, places), [batch * length, embeddingSize])
    const normalised = normLayer(parameters, `${embeddings}.LayerNorm`, sum, config.layerNormEpsilon)
    const dropped = dropout(normalised, drop(config.hiddenDropout))
    return mapping === undefined ? dropped : denseLayer(parameters, mapping, dropped)
  })
}

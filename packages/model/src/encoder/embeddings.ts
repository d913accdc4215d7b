import * as tf from '@tensorflow/tfjs-core'
import { dropout } from '../ops/dropout'
import { embeddingLookup } from '../ops/embedding-lookup'
import { softLookup } from '../ops/soft-lookup'
import type { ForwardPass } from './forward-pass'
import { denseLayer, normLayer, parameter } from './parameters'

/** Ids `[batch * length]` and, where they are given, types of tokens `[batch * length]` → `[batch * length, hidden]`. */
export function embedTokens(pass: ForwardPass, ids: tf.Tensor1D, types?: tf.Tensor1D): tf.Tensor2D {
  return tf.tidy(() => embed(pass, embeddingLookup(table(pass, 'word'), ids), types))
}

/**
 * Soft tokens, distributions over the vocabulary `[batch * length, vocabulary]`, each the mean of the word embeddings
 * that it expects → `[batch * length, hidden]`.
 */
export function embedSoftTokens(pass: ForwardPass, soft: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => embed(pass, softLookup(soft, table(pass, 'word'))))
}

/** Word embeddings `[batch * length, size]`, wherever they come from → `[batch * length, hidden]`. */
export function embedWords(pass: ForwardPass, words: tf.Tensor2D): tf.Tensor2D {
  return tf.tidy(() => embed(pass, words))
}

/** Words `[batch * length, size]`, positions and token types, added, normalised and, in ALBERT, widened. */
function embed(pass: ForwardPass, words: tf.Tensor2D, types?: tf.Tensor1D): tf.Tensor2D {
  const { parameters, config, layout, drop } = pass
  const [batch, length] = pass.mask.shape
  const sum = tf.add(tf.reshape(words, [batch, length, layout.embeddingSize]), places(pass, types))
  const flat = tf.reshape<tf.Rank.R2>(sum, [batch * length, layout.embeddingSize])
  const normalised = normLayer(parameters, `${layout.embeddings}.LayerNorm`, flat, config.layerNormEpsilon)
  const dropped = dropout(normalised, drop(config.hiddenDropout))
  return layout.mapping === undefined ? dropped : denseLayer(parameters, layout.mapping, dropped)
}

/** Positions and types of tokens, `[length, size]` where all are of type 0, else `[batch, length, size]`. */
function places(pass: ForwardPass, types: tf.Tensor1D | undefined): tf.Tensor {
  const [batch, length] = pass.mask.shape
  const { embeddingSize, tokenTypes } = pass.layout
  const positions = tf.slice(table(pass, 'position'), [0, 0], [length, embeddingSize])
  if (tokenTypes === 0) return positions
  if (types === undefined) return tf.add(positions, tf.slice(table(pass, 'token_type'), [0, 0], [1, embeddingSize]))
  const typed = tf.reshape(embeddingLookup(table(pass, 'token_type'), types), [batch, length, embeddingSize])
  return tf.add(typed, positions)
}

function table({ parameters, layout }: ForwardPass, name: 'word' | 'position' | 'token_type'): tf.Tensor2D {
  return parameter(parameters, `${layout.embeddings}.${name}_embeddings.weight`) as tf.Tensor2D
}

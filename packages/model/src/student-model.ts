import * as tf from '@tensorflow/tfjs-core'
import { checkBatch, checkSoftTokens, checkWordEmbeddings } from './check-batch'
import { configJson } from './config/config-json'
import type { EncoderConfig } from './config/encoder-config'
import { parseConfig } from './config/parse-config'
import { embedSoftTokens, embedTokens, embedWords } from './encoder/embeddings'
import { encoderLayout } from './encoder/encoder-layout'
import type { ForwardPass } from './encoder/forward-pass'
import { forward, type ForwardMode, type ForwardOptions, type ForwardResult } from './forward'
import { registerGradients } from './ops/register-gradients'
import { parameterShapes } from './parameter-shapes'
import { noDropout, seededDropout } from './random/dropout-plan'
import { freshWeights } from './random/fresh-weights'
import { seededGenerator } from './random/seeded-generator'
import type { TokenBatch } from './token-batch'

const NO_TRAINING: ForwardMode = { training: false }

/** An encoder with a 14×4 head, on whichever TensorFlow.js backend is active. */
export interface StudentModel {
  readonly config: EncoderConfig
  /**
   * By Hugging Face name, such as `bert.embeddings.word_embeddings.weight`, in PyTorch's layout (`[out, in]`). The
   * names that TensorFlow.js gives the variables are others, so that several models can live beside each other.
   */
  readonly parameters: ReadonlyMap<string, tf.Variable>
  /**
   * Logits `[batch, 14, 4]`, to be disposed by the caller. Differentiable: call it inside `tf.variableGrads` to get
   * the gradients of the parameters. Throws `RangeError` where the batch does not fit the model.
   */
  logits(batch: TokenBatch, mode?: ForwardMode): tf.Tensor3D
  /** The same with the hidden states and attentions that `options` asks for. */
  forward(batch: TokenBatch, options?: ForwardOptions): ForwardResult
  /**
   * The same for soft tokens `[batch, length, vocabulary]`, each a distribution over the vocabulary, and their mask
   * `[batch, length]`: 1 on tokens, 0 on padding. Differentiable to `soft`, so that what wrote a text can learn from
   * how it is labelled; set `trainable` of the parameters to `false` to leave out the work for their own gradients.
   */
  forwardEmbeddings(soft: tf.Tensor3D, attentionMask: Int32Array, options?: ForwardOptions): ForwardResult
  /**
   * The same for word embeddings `[batch, length, size]`, rows of the word embedding matrix or what lies between them
   * (positions and types of tokens are added). Differentiable to them: what attributions of words start from.
   */
  forwardWordEmbeddings(words: tf.Tensor3D, attentionMask: Int32Array, options?: ForwardOptions): ForwardResult
  /** Frees all parameters. The model cannot be used any more. */
  dispose(): void
}

/**
 * A model with fresh weights: the same `seed`, a 32-bit integer, gives the same weights on every platform and backend.
 *
 * Throws `ConfigError` that names the settings which make no model.
 */
export function createModel(config: EncoderConfig, options: { readonly seed: number }): StudentModel {
  checkConfig(config)
  const weights = new Map<string, Float32Array>()
  const generator = seededGenerator(options.seed)
  for (const [name, parameter] of parameterShapes(config)) {
    weights.set(name, freshWeights(parameter, config.initializerRange, generator))
  }
  return modelFromWeights(config, weights)
}

/**
 * A model with the given weights, one array for each name of `parameterShapes(config)`; they are copied.
 *
 * Throws `ConfigError` that names the settings which make no model, and `RangeError` that names a parameter without
 * weights or with another number of them than its shape has.
 */
export function modelFromWeights(config: EncoderConfig, weights: ReadonlyMap<string, Float32Array>): StudentModel {
  checkConfig(config)
  const shapes = parameterShapes(config)
  for (const [name, { shape }] of shapes) checkSize(name, shape, weights.get(name))
  const parameters = new Map<string, tf.Variable>()
  for (const [name, { shape }] of shapes) {
    // Copied, because the cpu backend keeps the array that it is given.
    parameters.set(name, variable(weights.get(name)!.slice(), shape))
  }
  return assemble(config, parameters)
}

/**
 * A model whose weights are asked for one parameter after the other, so that a large file is never in memory twice.
 * `weightsOf` gives arrays that are the model's own from then on.
 *
 * Throws `ConfigError` and `RangeError` as {@link modelFromWeights} does, and what `weightsOf` throws.
 */
export async function modelFromSource(
  config: EncoderConfig,
  weightsOf: (name: string) => Promise<Float32Array>,
): Promise<StudentModel> {
  checkConfig(config)
  const parameters = new Map<string, tf.Variable>()
  try {
    for (const [name, { shape }] of parameterShapes(config)) {
      const values = await weightsOf(name)
      checkSize(name, shape, values)
      parameters.set(name, variable(values, shape))
    }
  } catch (error) {
    for (const made of parameters.values()) made.dispose()
    throw error
  }
  return assemble(config, parameters)
}

function variable(values: Float32Array, shape: readonly number[]): tf.Variable {
  return tf.tidy(() => tf.variable(tf.tensor(values, [...shape])))
}

function checkSize(name: string, shape: readonly number[], values: Float32Array | undefined): void {
  const size = tf.util.sizeFromShape([...shape])
  if (values?.length !== size) {
    throw new RangeError(`The parameter "${name}" needs ${size} weights, not ${values?.length ?? 'none'}`)
  }
}

function assemble(config: EncoderConfig, parameters: ReadonlyMap<string, tf.Variable>): StudentModel {
  registerGradients()
  const layout = encoderLayout(config)
  const begin = (attentionMask: Int32Array, shape: [number, number], mode: ForwardMode = NO_TRAINING): ForwardPass => ({
    parameters,
    config,
    layout,
    mask: tf.tensor2d(attentionMask, shape, 'int32'),
    drop: mode.training ? seededDropout(mode.dropoutSeed) : noDropout,
  })
  const forwardTokens = (tokens: TokenBatch, options: ForwardOptions = {}): ForwardResult => {
    checkBatch(config, tokens)
    const { batch, length, inputIds, attentionMask, tokenTypeIds } = tokens
    return tf.tidy(() => {
      const pass = begin(attentionMask, [batch, length], options.mode)
      const types = tokenTypeIds === undefined ? undefined : tf.tensor1d(tokenTypeIds, 'int32')
      return forward(pass, embedTokens(pass, tf.tensor1d(inputIds, 'int32'), types), options)
    })
  }
  return {
    config,
    parameters,
    logits: (batch, mode) => forwardTokens(batch, { mode }).logits,
    forward: forwardTokens,
    forwardEmbeddings(soft, attentionMask, options = {}) {
      checkSoftTokens(config, soft.shape, attentionMask)
      const [batch, length, vocabulary] = soft.shape
      return tf.tidy(() => {
        const pass = begin(attentionMask, [batch, length], options.mode)
        return forward(pass, embedSoftTokens(pass, tf.reshape(soft, [batch * length, vocabulary])), options)
      })
    },
    forwardWordEmbeddings(words, attentionMask, options = {}) {
      checkWordEmbeddings(config, layout.embeddingSize, words.shape, attentionMask)
      const [batch, length, size] = words.shape
      return tf.tidy(() => {
        const pass = begin(attentionMask, [batch, length], options.mode)
        return forward(pass, embedWords(pass, tf.reshape(words, [batch * length, size])), options)
      })
    },
    dispose() {
      for (const variable of parameters.values()) variable.dispose()
    },
  }
}

/** What makes a `config.json` wrong makes a configuration from code wrong as well. */
function checkConfig(config: EncoderConfig): void {
  parseConfig(configJson(config))
}

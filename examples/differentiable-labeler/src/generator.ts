import type { Tokenizer } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import { linear } from './differentiable-ops'

const HEADS = 14
const CLASSES = 4
/** Random numbers that let one label be said in several ways. */
const NOISE = 16
const HIDDEN = 128
const WORD_SIZE = 64

/** Added to the logits of what is never written: a probability of exactly 0. */
const NEVER = -1e9

/** Writes texts of a fixed number of words for labels that are asked for: all words at once, each a distribution. */
export interface Generator {
  readonly variables: readonly tf.Variable[]
  /** Logits `[batch, words, vocabulary]` for 14 class indexes a text; the same `seed` gives the same noise. */
  logits(labels: readonly Uint8Array[], seed: number): tf.Tensor3D
  dispose(): void
}

/** A generator with random weights. It writes whole words only, so that its texts are read back as they were written. */
export function createGenerator(
  tokenizer: Tokenizer,
  { words, seed }: { readonly words: number; readonly seed: number },
): Generator {
  const vocabulary = tokenizer.vocabularySize
  const weights = (shape: [number, number], offset: number) =>
    tf.tidy(() =>
      tf.variable(tf.randomNormal<tf.Rank.R2>(shape, 0, 1 / Math.sqrt(shape[0]), 'float32', seed * 10 + offset)),
    )
  const zeros = (size: number) => tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([size])))
  const first = { weight: weights([HEADS * CLASSES + NOISE, HIDDEN], 1), bias: zeros(HIDDEN) }
  const second = { weight: weights([HIDDEN, words * WORD_SIZE], 2), bias: zeros(words * WORD_SIZE) }
  const output = { weight: weights([WORD_SIZE, vocabulary], 3), bias: zeros(vocabulary) }
  const writable = tf.tensor1d(writableWords(tokenizer).map((may) => (may ? 0 : NEVER)))
  const variables = [first, second, output].flatMap(({ weight, bias }) => [weight, bias])
  return {
    variables,
    logits: (labels, noiseSeed) =>
      tf.tidy(() => {
        const noise = tf.randomNormal([labels.length, NOISE], 0, 1, 'float32', noiseSeed)
        const asked = tf.reshape(
          tf.oneHot(
            tf.tensor2d(
              labels.map((row) => Array.from(row)),
              undefined,
              'int32',
            ),
            CLASSES,
          ),
          [labels.length, HEADS * CLASSES],
        )
        const input = tf.concat([tf.cast(asked, 'float32'), noise], 1) as tf.Tensor2D
        const hidden = tf.tanh(layer(input, first))
        const states = tf.tanh(layer(hidden, second))
        const logits = tf.add(layer(tf.reshape(states, [labels.length * words, WORD_SIZE]), output), writable)
        return tf.reshape<tf.Rank.R3>(logits, [labels.length, words, vocabulary])
      }),
    dispose: () => tf.dispose([...variables, writable]),
  }
}

interface Layer {
  readonly weight: tf.Variable<tf.Rank.R2>
  readonly bias: tf.Variable<tf.Rank.R1>
}

function layer(input: tf.Tensor2D, { weight, bias }: Layer): tf.Tensor2D {
  return linear(input, weight, bias)
}

/** Tokens that are read back as themselves where they stand between blanks: no special tokens, no continuations. */
function writableWords(tokenizer: Tokenizer): boolean[] {
  const special = new Set(tokenizer.specialIds)
  return Array.from({ length: tokenizer.vocabularySize }, (_, id) => {
    if (special.has(id)) return false
    const [, first, ...rest] = tokenizer.encode(tokenizer.decode([id]))
    return first === id && rest.length === 1
  })
}

import type { Tokenizer } from '@chexpp/model'
import * as tf from '@tensorflow/tfjs-core'
import type { Explanation, WordScores } from '../attribution'
import { nextTask } from '../predict'
import type { WordText } from '../text/word'
import { mergeTokens } from '../text/merge-tokens'
import { gaussLegendre } from './gauss-legendre'
import { valueAndGradientAt, valueAt, type ValueFunction } from './value-gradient'
import { wordEmbeddings } from './word-embeddings'

/** What stands in each token's place where no word is: `[PAD]` or `[MASK]`. */
export type Baseline = 'padding' | 'mask'

export interface IntegratedGradientsOptions {
  /** Points of the way from the baseline to the text at which gradients are taken; 32 by default. */
  readonly steps?: number
  /** `'padding'` by default. */
  readonly baseline?: Baseline
}

/** Points that go through the model at once. */
const BATCH = 8

/**
 * Integrated gradients over word embeddings: the gradients on the straight way from a baseline, in which each token but
 * `[CLS]` and `[SEP]` is replaced, to the text, integrated by Gauss-Legendre quadrature as Captum does by default.
 *
 * Source: Sundararajan, Taly and Yan, "Axiomatic Attribution for Deep Networks", 2017.
 */
export async function integratedGradients(
  explained: ValueFunction & { readonly tokenizer: Tokenizer; readonly signal?: AbortSignal },
  text: WordText,
  { steps = 32, baseline = 'padding' }: IntegratedGradientsOptions = {},
): Promise<WordScores & Extract<Explanation, { method: 'integrated-gradients' }>> {
  if (!(Number.isInteger(steps) && steps >= 1)) throw new RangeError(`steps: ${steps} is no whole number from 1`)
  const baselineIds = replaceWords(text.ids, baselineId(explained.tokenizer, baseline))
  const from = wordEmbeddings(explained.model, baselineIds)
  const to = wordEmbeddings(explained.model, text.ids)
  try {
    const scores = await integrate(explained, from, to, steps)
    const ends = tf.tidy(() => valueAt(explained, tf.stack([from, to]) as tf.Tensor3D))
    const [baselineValue, value] = await ends.data<'float32'>()
    ends.dispose()
    const completenessError = Math.abs(scores.reduce((sum, score) => sum + score) - (value - baselineValue))
    return { method: 'integrated-gradients', ...mergeTokens(text, scores), value, baselineValue, completenessError }
  } finally {
    tf.dispose([from, to])
  }
}

/** The score of each token, `[tokens]`; `from` and `to` are `[tokens, size]`. */
async function integrate(
  explained: ValueFunction & { readonly signal?: AbortSignal },
  from: tf.Tensor2D,
  to: tf.Tensor2D,
  steps: number,
): Promise<Float64Array> {
  const { points, weights } = gaussLegendre(steps)
  const tokens = to.shape[0]
  const scores = new Float64Array(tokens)
  for (let start = 0; start < steps; start += BATCH) {
    await nextTask(explained.signal)
    const slopes = tf.tidy(() => {
      const way = tf.sub(to, from)
      const at = tf.reshape(tf.tensor1d(points.slice(start, start + BATCH)), [-1, 1, 1])
      const embeddings = tf.add<tf.Tensor3D>(from, tf.mul(at, way))
      return tf.sum(tf.mul(valueAndGradientAt(explained, embeddings).gradient, way), -1)
    })
    const values = await slopes.data<'float32'>()
    slopes.dispose()
    for (const [index, value] of values.entries()) {
      scores[index % tokens] += weights[start + Math.floor(index / tokens)] * value
    }
  }
  return scores
}

function replaceWords(ids: Int32Array, id: number): Int32Array {
  return ids.map((each, index) => (index === 0 || index === ids.length - 1 ? each : id))
}

/** Throws `RangeError` where the vocabulary has no mask. */
function baselineId(tokenizer: Tokenizer, baseline: Baseline): number {
  if (baseline === 'padding') return tokenizer.paddingId
  const ids = tokenizer.encode('[MASK]')
  if (ids.length !== 3) throw new RangeError('baseline: the vocabulary has no [MASK]; choose padding')
  return ids[1]
}

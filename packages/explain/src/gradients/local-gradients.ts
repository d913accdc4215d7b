import * as tf from '@tensorflow/tfjs-core'
import type { Explanation, WordScores } from '../attribution'
import { mapScores, mergeTokens } from '../text/merge-tokens'
import type { WordText } from '../text/word'
import { valueAndGradientAt, type ValueFunction } from './value-gradient'
import { wordEmbeddings } from './word-embeddings'

/**
 * The scalar product of each word's embedding with the gradient there: what the word adds to the value, were the model
 * linear. Source: Shrikumar et al., "Not Just a Black Box", 2016.
 */
export async function inputTimesGradient(
  explained: ValueFunction,
  text: WordText,
): Promise<WordScores & Extract<Explanation, { method: 'input-x-gradient' }>> {
  const { value, scores } = await atText(explained, text, (embeddings, gradient) => tf.mul(embeddings, gradient))
  return { method: 'input-x-gradient', ...mergeTokens(text, scores), value }
}

/**
 * The Euclidean norm of the gradient by all of a word's embeddings. Source: Simonyan, Vedaldi and Zisserman, "Deep Inside
 * Convolutional Networks", 2013, as used for texts by Li et al., "Visualizing and Understanding Neural Models in NLP", 2016.
 */
export async function gradientNorm(
  explained: ValueFunction,
  text: WordText,
): Promise<WordScores & Extract<Explanation, { method: 'gradient-norm' }>> {
  const { value, scores } = await atText(explained, text, (_, gradient) => tf.square(gradient))
  return { method: 'gradient-norm', ...mapScores(mergeTokens(text, scores), Math.sqrt), value }
}

/** A score of each token: what `scored` makes of embeddings and gradients `[tokens, size]`, summed over their size. */
async function atText(
  explained: ValueFunction,
  { ids }: WordText,
  scored: (embeddings: tf.Tensor, gradient: tf.Tensor) => tf.Tensor,
): Promise<{ readonly value: number; readonly scores: Float32Array }> {
  const [value, scores] = tf.tidy((): [tf.Tensor, tf.Tensor] => {
    const embeddings = tf.expandDims<tf.Tensor3D>(wordEmbeddings(explained.model, ids))
    const at = valueAndGradientAt(explained, embeddings)
    return [at.value, tf.sum(scored(embeddings, at.gradient), -1)]
  })
  const [values, sums] = await Promise.all([value.data<'float32'>(), scores.data<'float32'>()])
  tf.dispose([value, scores])
  return { value: values[0], scores: sums }
}

import type { WordScores } from '../attribution'
import { mergeTokens } from '../text/merge-tokens'
import { meanOverHeads } from './mean-over-heads'
import type { TextAttention } from './read-attention'

export interface AttentionChoice {
  /** Counted from 0; the last by default. */
  readonly layer?: number
  /** Counted from 0; without it the mean of all heads. */
  readonly head?: number
}

/**
 * How much `[CLS]` attends to each word: by default in the last layer and averaged over heads, which is what the
 * published study draws. What the pieces of a word get is summed, so that all words and the boundary sum to 1.
 *
 * Throws `RangeError` where the model has no such layer or head.
 */
export function clsAttention({ text, heads, layers }: TextAttention, choice: AttentionChoice = {}): WordScores {
  const { layer = layers.length - 1, head } = choice
  if (layers[layer] === undefined)
    throw new RangeError(`layer: ${layer} is none of the model's ${layers.length}, from 0`)
  if (head === undefined) return mergeTokens(text, firstRow(meanOverHeads(layers[layer], heads), text.ids.length))
  if (!(Number.isInteger(head) && head >= 0 && head < heads)) {
    throw new RangeError(`head: ${head} is none of the model's ${heads}, from 0`)
  }
  const size = text.ids.length ** 2
  return mergeTokens(text, firstRow(layers[layer].subarray(head * size, (head + 1) * size), text.ids.length))
}

/** The row of `[CLS]`. */
function firstRow<Matrix extends Float32Array | Float64Array>(matrix: Matrix, tokens: number): ArrayLike<number> {
  return matrix.subarray(0, tokens)
}

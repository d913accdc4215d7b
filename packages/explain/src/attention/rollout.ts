import type { WordScores } from '../attribution'
import { mergeTokens } from '../text/merge-tokens'
import { meanOverHeads } from './mean-over-heads'
import type { TextAttention } from './read-attention'

/**
 * Attention rollout, `[tokens, tokens]`, row-major: how much of each token's last state comes from each token of the
 * text, if layers did nothing but mix their inputs by attention and pass half of each on by the residual. Rows sum to 1.
 *
 * Source: Abnar and Zuidema, "Quantifying Attention Flow in Transformers", 2020.
 */
export function attentionRollout({ text, heads, layers }: TextAttention): Float64Array {
  const tokens = text.ids.length
  let rolled = identity(tokens)
  for (const layer of layers) {
    const mixed = meanOverHeads(layer, heads).map((weight) => weight / 2)
    for (let token = 0; token < tokens; token++) mixed[token * tokens + token] += 0.5
    rolled = product(mixed, rolled, tokens)
  }
  return rolled
}

/** The row of `[CLS]`, by word. Words and boundary sum to 1. */
export function clsRollout(attention: TextAttention): WordScores {
  return mergeTokens(attention.text, attentionRollout(attention).subarray(0, attention.text.ids.length))
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let index = 0; index < size; index++) matrix[index * size + index] = 1
  return matrix
}

/** Both `[size, size]`. */
function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size)
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = left[row * size + inner]
      for (let column = 0; column < size; column++) result[row * size + column] += factor * right[inner * size + column]
    }
  }
  return result
}

/** A layer's attention `[heads, tokens, tokens]` as one matrix `[tokens, tokens]`: the mean of its heads. */
export function meanOverHeads(attention: Float32Array, heads: number): Float64Array {
  const size = attention.length / heads
  const mean = new Float64Array(size)
  for (const [index, weight] of attention.entries()) mean[index % size] += weight / heads
  return mean
}

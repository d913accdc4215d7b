import type { TokenBatch } from '@chexpp/model'

/**
 * One batch of sequences, as long as the longest of them or `maxLength`. `Tokenizer.pad` would round the length up, which spares
 * some backends new shapes; but sentences are so short that a third of the work would then go into padding. Padding has id 0,
 * which nothing reads behind the mask; a sequence that is cut keeps its last token, `[SEP]`.
 */
export function tokenBatch(sequences: readonly Int32Array[], maxLength: number): TokenBatch {
  const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.length), 0)
  const length = Math.min(longest, maxLength)
  const inputIds = new Int32Array(sequences.length * length)
  const attentionMask = new Int32Array(sequences.length * length)
  sequences.forEach((sequence, row) => {
    const start = row * length
    const tokens = Math.min(sequence.length, length)
    inputIds.set(sequence.subarray(0, tokens), start)
    attentionMask.fill(1, start, start + tokens)
    if (sequence.length > length) inputIds[start + length - 1] = sequence[sequence.length - 1]
  })
  return { inputIds, attentionMask, batch: sequences.length, length }
}

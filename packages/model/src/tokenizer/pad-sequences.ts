import type { TokenBatch } from '../token-batch'

/** Batches are padded to a multiple of this, so that there are few shapes for a backend to prepare. */
const LENGTH_STEP = 8

/** `[CLS]` and `[SEP]` around at least one token. */
const MIN_LENGTH = 3

export interface PadOptions {
  /** Longest sequence in tokens, `[CLS]` and `[SEP]` included; what is longer is cut. */
  readonly maxLength: number
}

export interface PaddedBatch extends TokenBatch {
  /** Rows that were longer than `maxLength` and lost tokens, in ascending order. */
  readonly truncated: readonly number[]
}

/**
 * One batch of sequences, as long as the longest of them or up to 7 more. A longer one than `maxLength` keeps its first
 * tokens and ends with `endId`.
 *
 * Throws `RangeError` where there is no sequence or `maxLength` leaves no room for a token.
 */
export function padSequences(
  sequences: readonly Int32Array[],
  { maxLength, paddingId, endId }: PadOptions & { readonly paddingId: number; readonly endId: number },
): PaddedBatch {
  if (sequences.length === 0) throw new RangeError('A batch needs at least one text')
  if (!(Number.isInteger(maxLength) && maxLength >= MIN_LENGTH)) {
    throw new RangeError(`maxLength must be a whole number of at least ${MIN_LENGTH}, not ${maxLength}`)
  }
  const longest = sequences.reduce((most, sequence) => Math.max(most, sequence.length), 0)
  const length = Math.min(maxLength, Math.ceil(longest / LENGTH_STEP) * LENGTH_STEP)
  const inputIds = new Int32Array(sequences.length * length).fill(paddingId)
  const attentionMask = new Int32Array(sequences.length * length)
  const truncated: number[] = []
  for (const [row, sequence] of sequences.entries()) {
    const start = row * length
    const tokens = Math.min(sequence.length, length)
    inputIds.set(sequence.subarray(0, tokens), start)
    attentionMask.fill(1, start, start + tokens)
    if (sequence.length > length) {
      inputIds[start + length - 1] = endId
      truncated.push(row)
    }
  }
  return { inputIds, attentionMask, batch: sequences.length, length, truncated }
}

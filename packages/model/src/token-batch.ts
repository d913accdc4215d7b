/**
 * A batch of tokenized texts, padded to one length.
 *
 * `inputIds[row * length + position]`; `attentionMask` is 1 on tokens and 0 on padding.
 */
export interface TokenBatch {
  /** `[batch, length]` */
  readonly inputIds: Int32Array
  /** `[batch, length]` */
  readonly attentionMask: Int32Array
  /** `[batch, length]`: which of two sequences a token belongs to, from 0; all to one where it is left out. */
  readonly tokenTypeIds?: Int32Array
  readonly batch: number
  readonly length: number
}

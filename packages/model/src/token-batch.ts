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
  readonly batch: number
  readonly length: number
}

import type { TokenBatch } from '@chexpp/model'

/** A batch of one sequence, without padding. */
export function tokenBatch(ids: Int32Array): TokenBatch {
  return { inputIds: ids, attentionMask: new Int32Array(ids.length).fill(1), batch: 1, length: ids.length }
}

import type { TokenBatch } from '@chexpp/model'

/** A batch of texts with their 14 class indexes each. */
export interface LabelledBatch {
  readonly batch: TokenBatch
  readonly labels: readonly Uint8Array[]
  /** The texts' places in the training texts, from 0. */
  readonly rows: readonly number[]
}

/** `parts` batches of as equal a number of texts as can be, each only as long as its longest text; fewer where there are fewer texts. */
export function splitBatch({ batch, labels, rows }: LabelledBatch, parts: number): readonly LabelledBatch[] {
  if (parts === 1) return [{ batch, labels, rows }]
  const count = Math.min(parts, batch.batch)
  const bound = (part: number): number => Math.floor((part * batch.batch) / count)
  return Array.from({ length: count }, (_, part) => {
    const [start, end] = [bound(part), bound(part + 1)]
    return { batch: rowsOf(batch, start, end), labels: labels.slice(start, end), rows: rows.slice(start, end) }
  })
}

function rowsOf(batch: TokenBatch, start: number, end: number): TokenBatch {
  const { inputIds, attentionMask, tokenTypeIds, length } = batch
  const mask = attentionMask.subarray(start * length, end * length)
  let longest = 1
  mask.forEach((value, place) => {
    if (value === 1) longest = Math.max(longest, (place % length) + 1)
  })
  const cut = (values: Int32Array): Int32Array => {
    const kept = new Int32Array((end - start) * longest)
    for (let row = start; row < end; row++) {
      kept.set(values.subarray(row * length, row * length + longest), (row - start) * longest)
    }
    return kept
  }
  return {
    inputIds: cut(inputIds),
    attentionMask: cut(attentionMask),
    tokenTypeIds: tokenTypeIds && cut(tokenTypeIds),
    batch: end - start,
    length: longest,
  }
}

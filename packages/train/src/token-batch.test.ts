import { expect, it } from 'vitest'
import { tokenBatch } from './token-batch'

it('pads to the longest sequence and cuts what is longer than the limit, keeping its last token', () => {
  const sequences = [Int32Array.of(2, 7, 3), Int32Array.of(2, 4, 5, 6, 8, 3)]
  expect(tokenBatch(sequences, 9)).toEqual({
    inputIds: Int32Array.of(2, 7, 3, 0, 0, 0, 2, 4, 5, 6, 8, 3),
    attentionMask: Int32Array.of(1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1),
    batch: 2,
    length: 6,
  })
  expect(tokenBatch(sequences, 4).inputIds).toEqual(Int32Array.of(2, 7, 3, 0, 2, 4, 5, 3))
})

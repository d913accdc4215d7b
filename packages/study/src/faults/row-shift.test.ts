import { expect, it } from 'vitest'
import { shiftRows } from './row-shift'

it('gives each row the labels of the row before, and the first of a batch those of the header', () => {
  const rows = [1, 2, 3, 4, 5].map((label) => Uint8Array.of(label))
  const shifted = shiftRows(rows, Uint8Array.of(0), 3)
  expect(shifted.map(([label]) => label)).toEqual([0, 1, 2, 0, 4])
})

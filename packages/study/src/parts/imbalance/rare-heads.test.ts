import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { headsByRarity } from './rare-heads'

it('are the seven that the fewest texts say something of, be it positive, negative or uncertain', () => {
  // Head 0 in 13 texts, head 1 in 12 … head 13 in none.
  const labels = Array.from({ length: 13 }, (_, row) =>
    Uint8Array.from(OBSERVATIONS, (_, head) => (row < 13 - head ? 1 + (row % 3) : 0)),
  )
  expect(headsByRarity(labels)).toEqual({ rare: OBSERVATIONS.slice(7), common: OBSERVATIONS.slice(0, 7) })
})

it('are the first in the usual order where all are equally rare', () => {
  expect(headsByRarity([new Uint8Array(14)]).rare).toEqual(OBSERVATIONS.slice(0, 7))
})

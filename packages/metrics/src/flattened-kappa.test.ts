import { OBSERVATIONS } from '@chexpp/labels'
import { expect, it } from 'vitest'
import { cohenKappa } from './cohen-kappa'
import { flattenedKappa } from './flattened-kappa'
import { headConfusions } from './head-confusions'
import { meanKappa } from './mean-kappa'

it('credits a labeler that gives every report the same labels', () => {
  const reference = [1, 1, 1, 2].map((is) =>
    Uint8Array.from(OBSERVATIONS, (_, head) => (head === 13 ? is : head === 5 ? 3 - is : 0)),
  )
  const constant = reference.map(() =>
    Uint8Array.from(OBSERVATIONS, (_, head) => (head === 13 ? 1 : head === 5 ? 2 : 0)),
  )
  expect(meanKappa(headConfusions(constant, reference).map(cohenKappa))).toMatchObject({ kappa: 0 })
  // 54 of 56 cells agree; by chance (48 * 48 + 4 * 4 + 4 * 4) / 56^2 would.
  expect(flattenedKappa(constant, reference)).toEqual({ kappa: (56 * 54 - 2336) / (56 * 56 - 2336) })
})

import { expect, it } from 'vitest'
import { meanKappa } from './mean-kappa'

it('leaves undefined heads out and says which', () => {
  expect(meanKappa([{ kappa: 0.5 }, { kappa: null, reason: 'one-class' }, { kappa: 1 }])).toEqual({
    kappa: 0.75,
    undefinedHeads: [1],
  })
})

it('is undefined where every head is', () => {
  expect(meanKappa([{ kappa: null, reason: 'one-class' }])).toEqual({ kappa: null, undefinedHeads: [0] })
})

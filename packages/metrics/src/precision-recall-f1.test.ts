import { expect, it } from 'vitest'
import { precisionRecallF1 } from './precision-recall-f1'

it('takes several classes against the rest', () => {
  const confusion = [
    [5, 1, 0],
    [2, 3, 1],
    [0, 1, 4],
  ]
  // Classes 1 and 2 together: 9 right, 1 false alarm, 2 missed.
  expect(precisionRecallF1(confusion, [1, 2])).toEqual({ precision: 9 / 10, recall: 9 / 11, f1: 18 / 21, support: 11 })
})

it('is null where nothing was predicted or nothing is there', () => {
  expect(precisionRecallF1([[3, 0], [2, 0]], [1])).toEqual({ precision: null, recall: 0, f1: 0, support: 2 }) // prettier-ignore
  expect(precisionRecallF1([[3, 2], [0, 0]], [1])).toEqual({ precision: 0, recall: null, f1: 0, support: 0 }) // prettier-ignore
  expect(precisionRecallF1([[3, 0], [0, 0]], [1])).toEqual({ precision: null, recall: null, f1: null, support: 0 }) // prettier-ignore
})

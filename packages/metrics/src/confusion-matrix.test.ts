import { expect, it } from 'vitest'
import { confusionMatrix } from './confusion-matrix'

it('counts rows by reference and prediction', () => {
  expect(confusionMatrix([1, 1, 0, 1], [1, 0, 0, 1], 2)).toEqual([
    [1, 1],
    [0, 2],
  ])
})

it('refuses rows that do not pair up', () => {
  expect(() => confusionMatrix([1], [1, 0])).toThrow('1 predictions for 2 references')
})

it('names the row that holds no class index', () => {
  expect(() => confusionMatrix([0, 4], [0, 1])).toThrow('row 2: predicted 4, reference 1; class indexes are 0 to 3')
  expect(() => confusionMatrix([0, 1], [0, 0.5])).toThrow('row 2')
})

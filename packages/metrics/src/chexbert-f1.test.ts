import { expect, it } from 'vitest'
import { chexbertF1 } from './chexbert-f1'

it('weights negation, uncertainty and positive by their support', () => {
  const confusion = [
    [70, 0, 0, 0],
    [1, 14, 0, 0],
    [0, 0, 9, 1],
    [0, 3, 0, 2],
  ]
  const positive = 28 / (28 + 3 + 1)
  const negation = 18 / (18 + 0 + 1)
  const uncertainty = 4 / (4 + 1 + 3)
  expect(chexbertF1(confusion)).toBeCloseTo((15 * positive + 10 * negation + 5 * uncertainty) / 30, 14)
})

it('is null where the reference mentions nothing', () => {
  expect(chexbertF1([[4, 2, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])).toBeNull() // prettier-ignore
})

import { OBSERVATIONS } from '@chexpp/labels'
import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { markCount } from '../testing/mark-count'
import { confusionMatrices } from './confusion-matrices'

const counts = [
  [90, 10, 0, 0],
  [1, 199, 0, 0],
  [0, 0, 0, 0],
  [0, 0, 2, 2],
]
const heads = OBSERVATIONS.map((head) => ({ head, counts }))
const title = 'Confusion matrices'

test.each([720, 360])('14 heads of 16 cells at %i pixels, those with counts filled', (width) => {
  const svg = confusionMatrices({ title, heads, width })
  assertWellFormed(svg)
  expect(svg).toContain(`viewBox="0 0 ${width} `)
  expect(markCount(svg, 'cell')).toBe(14 * (16 + 6))
  for (const head of OBSERVATIONS) for (const word of head.split(' ')) expect(svg).toContain(word)
  expect(confusionMatrices({ title, heads, width })).toBe(svg)
})

test('a cell is as dark as its part of its row, and says both', () => {
  const svg = confusionMatrices({ title, heads: [heads[0]] })
  // 90 of 100 at three quarters of full colour; 199 of 200; 2 of 4.
  expect(svg).toContain('fill-opacity="0.68"')
  expect(svg).toContain('fill-opacity="0.75"')
  expect(svg).toContain('fill-opacity="0.38"')
  for (const text of ['90', '90%', '199', '&gt;99%', '&lt;1%', '50%']) expect(svg).toContain(`>${text}</text>`)
})

test('large counts are shortened to fit their cell, never rounded up', () => {
  const large = [[9_999, 19_999, 1_999_999, 0], ...counts.slice(1)]
  const svg = confusionMatrices({ title, heads: [{ head: 'Edema', counts: large }] })
  for (const text of ['9999', '19k', '1M']) expect(svg).toContain(`>${text}</text>`)
})

test('says in words how many agree', () => {
  const svg = confusionMatrices({ title, heads: [{ head: 'Edema', counts }] })
  expect(svg).toContain('On the diagonal: Edema 291 of 304</desc>')
})

test('a matrix of another shape is refused by name', () => {
  expect(() => confusionMatrices({ title, heads: [{ head: 'Edema', counts: [[1]] }] })).toThrow(
    'the confusion matrix of Edema must be 4 × 4',
  )
})

import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { attentionHeads } from './attention-heads'
import { attentionMap } from './attention-map'
import { heatMap } from './heat-map'

const options = {
  title: 'Faults',
  measure: 'kappa',
  rows: ['none', 'row shift'],
  columns: ['Edema', 'Fracture & more'],
}

test('every value is printed, what is undefined is a dash', () => {
  const values = [
    [0.5, null],
    [1, 0],
  ]
  const svg = assertPicture((width) => heatMap({ ...options, values, width }))
  for (const text of ['0.50', '1.00', '0.00', '–', 'Fracture &amp; more']) expect(svg).toContain(`>${text}</text>`)
  expect(svg).toContain('none: Edema 0.500, Fracture &amp; more undefined; row shift: Edema 1.000')
})

test('values below 0 have a colour and a sign of their own', () => {
  const values = [
    [-0.5, 0.25],
    [0, 0.5],
  ]
  const svg = heatMap({ ...options, values })
  expect(svg).toContain('>−0.50</text>')
  expect(svg).toMatch(/<rect [^>]*fill="#D55E00"/)
})

test('on a narrow page many columns become rows', () => {
  const columns = Array.from({ length: 14 }, (_, column) => `head ${column}`)
  const draw = (width: number) =>
    heatMap({ ...options, columns, values: [columns.map(() => 0.5), columns.map(() => 1)], width })
  const height = (svg: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)![1])
  expect(height(draw(360))).toBeGreaterThan(14 * 14)
  expect(height(draw(720))).toBeLessThan(14 * 14)
})

test('a shape that does not fit is refused', () => {
  expect(() => heatMap({ ...options, values: [[1]] })).toThrow('a heat map of 2 × 2 must have that shape')
  expect(() =>
    heatMap({
      ...options,
      values: [
        [null, null],
        [null, null],
      ],
    }),
  ).toThrow('there is no value to shade')
})

test('attention of each layer and head', () => {
  const svg = assertPicture((width) =>
    attentionHeads({
      title: 'Heads',
      measure: 'of [CLS] to "no"',
      values: [
        [0.1, 0.9],
        [0.4, 0.6],
      ],
      width,
    }),
  )
  expect(svg).toContain('>layer 2</text>')
  expect(svg).toContain('>head 2</text>')
  expect(svg).toContain('>0.90</text>')
})

test('attention of each token to each other, words that repeat too', () => {
  const tokens = ['no', 'edema', 'no']
  const weights = [
    [1, 0, 0],
    [0.2, 0.3, 0.5],
    [0, 1, 0],
  ]
  const svg = assertPicture((width) => attentionMap({ title: 'Attention', tokens, weights, width }))
  expect(svg).toContain('edema most at no (0.500)')
  expect(svg).toContain('>0.30</text>')
  expect(() => attentionMap({ title: 't', tokens, weights: [[1]] })).toThrow('must be 3 × 3')
})

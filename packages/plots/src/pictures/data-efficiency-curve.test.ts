import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { markCount } from '../testing/mark-count'
import { dataEfficiencyCurve } from './data-efficiency-curve'

const points = [100, 250, 500, 750, 1000].map((size) => ({
  size,
  value: 1 - 5 / Math.sqrt(size),
  interval: { lower: 0.4, upper: 0.9 },
  seeds: [0.5, 0.6],
}))
const fitted = { description: '1 − 5 n^−0.5', at: (size: number) => 1 - 5 / Math.sqrt(size) }
const options = { title: 'Data efficiency', sizes: 'training sentences', series: [{ name: 'ours', points, fitted }] }

test('a point a size with its interval and seeds, and the fitted curve', () => {
  const svg = assertPicture((width) => dataEfficiencyCurve({ ...options, width }))
  // Five points, two seeds each, and the sample of the legend.
  expect(markCount(svg, 'dot')).toBe(5 + 10 + 1)
  for (const size of ['100', '250', '500', '750', '1,000']) expect(svg).toContain(`>${size}</text>`)
  expect(svg).toContain('>0.50</text>')
  expect(svg).toContain('>ours; curve: 1 − 5 n^−0.5</text>')
})

test('sizes of 0 have no place on a logarithmic axis', () => {
  const series = [{ name: 'ours', points: [{ size: 0, value: 1 }] }]
  expect(() => dataEfficiencyCurve({ ...options, series })).toThrow('ours needs at least one point, and sizes above 0')
})

test('a curve that goes on is dotted there, up to the value that it ends with', () => {
  const band = [100, 1000, 10_000].map((size) => ({ size, lower: fitted.at(size) - 0.1, upper: fitted.at(size) + 0.1 }))
  const series = [{ name: 'ours', points, fitted: { ...fitted, band, until: 10_000 } }]
  const svg = assertPicture((width) => dataEfficiencyCurve({ ...options, series, width }))
  expect(svg).toContain('>10,000</text>')
  for (const width of [720, 360]) {
    expect(
      dataEfficiencyCurve({ ...options, series, width }).match(/>training sentences \(logarithmic\)</g),
    ).toHaveLength(1)
  }
  // 1 - 5 / 100
  expect(svg).toContain('>0.95</text>')
  expect(svg).toContain('extrapolated, 0.950 at 10,000 training sentences')
  expect(markCount(svg, 'dot')).toBe(5 + 10 + 1 + 1)
  expect(svg).toContain('stroke-dasharray="1 5"')
  expect(svg.match(/aria-label="area"/g)).toHaveLength(1)
  expect(dataEfficiencyCurve(options)).not.toContain('stroke-dasharray="1 5"')
})

test('the axis holds the whole band', () => {
  const wide = { ...fitted, band: [100, 1000].map((size) => ({ size, lower: -1, upper: 2 })) }
  const svg = dataEfficiencyCurve({ ...options, series: [{ name: 'ours', points, fitted: wide }] })
  expect(svg).toContain('>2.0</text>')
  expect(svg).toContain('>−1.0</text>')
})

test('small values have the digits asked for, and an axis that ends with them', () => {
  const series = [{ name: 'gain', points: [100, 200].map((size) => ({ size, value: size / 20_000 })) }]
  const svg = dataEfficiencyCurve({ ...options, series, digits: 3 })
  expect(svg).toContain('>0.005</text>')
  expect(svg).toContain('>0.010</text>')
  expect(svg).not.toContain('>0.10</text>')
})

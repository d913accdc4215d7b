import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { markCount } from '../testing/mark-count'
import { groupedBars } from './grouped-bars'

const options = {
  title: 'Remedies',
  measure: 'mean kappa',
  groups: ['class weights', 'focal <loss>'],
  series: [
    { name: 'all heads', values: [{ value: 0.5, interval: { lower: 0.45, upper: 0.55 } }, { value: -0.1 }] },
    { name: 'rare heads', values: [{ value: 0.25 }, { value: null }] },
  ],
}

test('a bar a value, a whisker an interval, every value printed, and what is undefined told', () => {
  const svg = assertPicture((width) => groupedBars({ ...options, width }))
  expect(svg.match(/<rect /g)).toHaveLength(3 + 2)
  for (const text of ['0.500', '−0.100', '0.250', 'undefined', 'focal &lt;loss&gt;'])
    expect(svg).toContain(`>${text}</text>`)
  expect(svg).toContain('class weights: all heads 0.500 (0.450 to 0.550), rare heads 0.250; ')
  expect(markCount(svg, 'bar')).toBe(2)
})

test('what cannot be drawn is refused', () => {
  expect(() => groupedBars({ ...options, groups: ['one'] })).toThrow('all heads has 2 values for 1 groups')
  expect(() => groupedBars({ ...options, series: [] })).toThrow('0 series')
  const twins = [options.series[0], options.series[0]]
  expect(() => groupedBars({ ...options, series: twins })).toThrow('two series are named all heads')
})

import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { markCount } from '../testing/mark-count'
import { throughputBars } from './throughput-bars'

const bars = [
  { name: 'rules', median: 4, min: 3, max: 5 },
  { name: 'student', median: 1_234.5, min: 1_200, max: 1_300 },
]
const options = { title: 'Throughput', items: 'reports', bars }

test.each([720, 360])('a bar, its spread, its rate and its ratio each at %i pixels', (width) => {
  const svg = throughputBars({ ...options, width })
  assertWellFormed(svg)
  expect(markCount(svg, 'bar')).toBe(2)
  expect(svg).toContain('>4 reports/s</text>')
  // 1,234.5 / 4 = 308.6
  expect(svg).toContain('>1,230 reports/s (309×)</text>')
  expect(throughputBars({ ...options, width })).toBe(svg)
})

test('the axis runs over whole decades', () => {
  const svg = throughputBars(options)
  for (const tick of ['1', '10', '100', '1,000', '10,000']) expect(svg).toContain(`>${tick}</text>`)
})

test('less than one a second has its decade too', () => {
  const svg = throughputBars({ ...options, bars: [{ name: 'slow', median: 0.05, min: 0.04, max: 0.06 }] })
  expect(svg).toContain('>0.01</text>')
  expect(svg).toContain('>0.1</text>')
})

test('rates that no run can have are refused by name', () => {
  const stopped = { name: 'student', median: 0, min: 0, max: 0 }
  expect(() => throughputBars({ ...options, bars: [bars[0], stopped] })).toThrow('the rates of student must hold')
  expect(() => throughputBars({ ...options, bars: [] })).toThrow('at least one bar')
})

import { reliabilityCurve } from '@chexpp/metrics'
import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { markCount } from '../testing/mark-count'
import { reliabilityDiagram } from './reliability-diagram'

test('a point and a count for each bin that has rows, of each series', () => {
  // Two rows at .75, one right; two at 1, both right: an error of .125.
  const before = reliabilityCurve([0.75, 0.25, 0.25, 0.75, 1, 0, 0, 1], [0, 0, 0, 1], 2)
  const after = reliabilityCurve([0.5, 0.5], [0], 2)
  const series = [
    { name: 'before', curve: before },
    { name: 'after', curve: after },
  ]
  const svg = assertPicture((width) => reliabilityDiagram({ title: 'Reliability', series, width }))
  expect(markCount(svg, 'dot')).toBe(2 + 1 + 2)
  expect(svg).toContain('>before: expected calibration error 0.125</text>')
  expect(svg).toContain('2 at 0.75 right 0.50, 2 at 1.00 right 1.00')
  expect(() => reliabilityDiagram({ title: 'none', series: [] })).toThrow(RangeError)
})

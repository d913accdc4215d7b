import { expect, test } from 'vitest'
import { assertPicture } from '../testing/assert-picture'
import { markCount } from '../testing/mark-count'
import { riskCoverageCurves } from './risk-coverage-curves'

test('risk and kappa at each coverage; an undefined kappa has no point', () => {
  const intervals = { kappa: null, accuracy: null }
  const curve = {
    unit: 'report',
    units: 4,
    points: [
      { coverage: 1, threshold: 0.6, kept: 4, accuracy: 0.75, kappa: 0.5, undefinedHeads: 0, intervals },
      { coverage: 0.5, threshold: 0.9, kept: 2, accuracy: 1, kappa: null, undefinedHeads: 14, intervals },
    ],
    areaUnderRiskCoverage: 0.1234,
  } as const
  const series = [{ name: 'student', curve }]
  const svg = assertPicture((width) => riskCoverageCurves({ title: 'Abstention', series, width }))
  expect(markCount(svg, 'dot')).toBe(2 + 1 + 1)
  expect(svg).toContain('>student: area under risk-coverage 0.123</text>')
  expect(svg).toContain('>25.0 %</text>')
  expect(svg).toContain('50 % kept, 0.00 % wrong, kappa undefined')
  expect(svg).toContain('>reports kept, the most confident first<')
  expect(riskCoverageCurves({ title: 'Abstention', series, rows: 'texts' })).toContain(
    '>texts kept, the most confident',
  )
})

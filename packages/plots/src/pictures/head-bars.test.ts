import { OBSERVATIONS } from '@chexpp/labels'
import { describe, expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { markCount } from '../testing/mark-count'
import { type HeadBarsOptions, headBars } from './head-bars'

const heads = OBSERVATIONS.map((head, index) => ({
  head,
  value: 0.8 + index / 100,
  interval: { lower: 0.75 + index / 100, upper: 0.85 + index / 100 },
}))
const options: HeadBarsOptions = { title: 'Kappa per head', seriesName: 'this run', heads }

const barsInLegend = 1
const barCount = (svg: string) => markCount(svg, 'bar') - barsInLegend

describe.each([720, 360])('at %i pixels', (width) => {
  test('is well-formed, of that width, with a bar, a name and a value a head', () => {
    const svg = headBars({ ...options, width })
    assertWellFormed(svg)
    expect(svg).toContain(`viewBox="0 0 ${width} `)
    expect(barCount(svg)).toBe(14)
    for (const { head, value } of heads) {
      expect(svg).toContain(`>${head}</text>`)
      expect(svg).toContain(`>${value.toFixed(3)}</text>`)
    }
  })

  test('gives the same bytes each time', () => {
    expect(headBars({ ...options, width })).toBe(headBars({ ...options, width }))
  })
})

test('a head without a value says so and has no bar', () => {
  const svg = headBars({ ...options, heads: [{ head: 'Edema', value: null }, heads[3]] })
  expect(barCount(svg)).toBe(1)
  expect(svg.match(/>undefined<\/text>/g)).toHaveLength(1)
  expect(svg).not.toContain('0.000')
})

test('a kappa of 0 is a value', () => {
  const svg = headBars({ ...options, heads: [{ head: 'Edema', value: 0 }] })
  expect(svg).toContain('>0.000</text>')
  expect(svg).not.toContain('undefined')
})

test('a negative kappa widens the axis', () => {
  const svg = headBars({ ...options, heads: [{ head: 'Edema', value: -0.4 }] })
  expect(svg).toContain('>−0.400</text>')
  expect(svg).toContain('>−0.4</text>')
})

test('published figures stand beside ours, where there are any', () => {
  const legendOnly = headBars({ ...options, comparison: { name: 'published', values: {} } })
  const compared = headBars({
    ...options,
    comparison: { name: 'published', values: { Edema: 0, Pneumonia: 0.0095, Fracture: null } },
  })
  expect(markCount(legendOnly, 'dot')).toBe(1)
  expect(markCount(compared, 'dot')).toBe(3)
  expect(compared).toContain('>published</text>')
  expect(compared).toContain('>0.009</text>')
})

test('the mean is a row of its own, in bold', () => {
  const svg = headBars({ ...options, mean: { head: 'Mean of 14 heads', value: 0.865 } })
  expect(barCount(svg)).toBe(15)
  expect(svg).toMatch(/font-weight="bold"[^>]*><text[^>]*>Mean of 14 heads</)
})

test('says in words what it shows, for those who cannot see it', () => {
  const svg = headBars({ ...options, heads: [heads[5]] })
  expect(svg).toContain('<title>Kappa per head</title>')
  expect(svg).toContain('<desc>Cohen&#39;s kappa, this run: Edema 0.850 (0.800 to 0.900)</desc>')
})

test('escapes what it is given', () => {
  const svg = headBars({ title: '<b>&"', seriesName: 'a<b', heads: [{ head: 'x & <y>\u0000', value: 0.5 }] })
  assertWellFormed(svg)
  expect(svg).toContain('aria-label="&lt;b&gt;&amp;&quot;"')
  expect(svg).toContain('>a&lt;b</text>')
  expect(svg).toContain('x &amp; &lt;y&gt;\ufffd</text>')
})

test('a width that nothing fits in is refused', () => {
  expect(() => headBars({ ...options, width: 100 })).toThrow('width must be at least 320 pixels, not 100')
  expect(() => headBars({ ...options, width: NaN })).toThrow(RangeError)
})

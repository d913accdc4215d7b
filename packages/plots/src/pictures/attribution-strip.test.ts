import { expect, test } from 'vitest'
import { attributionText } from '../page/attribution-text'
import { assertPicture } from '../testing/assert-picture'
import { assertWellFormed } from '../testing/assert-well-formed'
import { attributionStrip } from './attribution-strip'

const words = [
  { word: 'No', score: 0.8 },
  { word: '<edema>', score: -0.4 },
  { word: '.', score: 0 },
]

test('SVG: words with signed scores; what speaks against is dashed', () => {
  const svg = assertPicture((width) =>
    attributionStrip({ title: 'Attribution', measure: 'Edema: negative', words, width }),
  )
  for (const text of ['No', '&lt;edema&gt;', '+.80', '−.40', '0']) expect(svg).toContain(`>${text}</text>`)
  expect(svg.match(/stroke-dasharray="4 2"/g)).toHaveLength(1)
  expect(svg).toContain('Edema: negative: No +.80, &lt;edema&gt; −.40, . 0')
})

test('SVG: a long text goes on in the next line', () => {
  const long = Array.from({ length: 40 }, () => words[0])
  const heightOf = (svg: string) => Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(svg)![1])
  const draw = (count: number) => heightOf(attributionStrip({ title: 't', measure: 'm', words: long.slice(0, count) }))
  expect(draw(40)).toBeGreaterThan(draw(3))
})

test('HTML: shaded by share of the strongest, with the score above each word', () => {
  const { html } = attributionText({ caption: 'Edema & more', words })
  assertWellFormed(html)
  // Three quarters of the full colour for the strongest, half of that for half its score.
  expect(html).toContain(
    'color-mix(in srgb, #0072B2 75%, transparent);border-bottom:2px solid #0072B2">No</span><rt>+.80</rt>',
  )
  expect(html).toContain(
    'color-mix(in srgb, #D55E00 38%, transparent);border-bottom:2px dashed #D55E00">&lt;edema&gt;</span>',
  )
  expect(html).toContain('<figcaption>Edema &amp; more</figcaption>')
})

test('what gives no shade is refused, by place and not by word', () => {
  const options = { title: 't', measure: 'm' }
  expect(() => attributionStrip({ ...options, words: [] })).toThrow('at least one word')
  expect(() => attributionStrip({ ...options, words: [{ word: 'secret', score: NaN }] })).toThrow(
    'the score of word 1 is NaN',
  )
  expect(() => attributionStrip({ ...options, words, strongest: 0 })).toThrow('strongest is 0')
})

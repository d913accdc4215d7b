import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertWellFormed } from '../testing/assert-well-formed'
import { escapeText } from './escape'

test('the five characters with a meaning of their own', () => {
  expect(escapeText(`<a href='x' title="y">&`)).toBe('&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;')
})

test('what neither HTML nor XML may hold is marked, what they may is kept', () => {
  expect(escapeText('a\u0000b\u001fc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
  expect(escapeText('tab\tline\né 🫁')).toBe('tab\tline\né 🫁')
})

test('any text is safe as content and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assertWellFormed(`<p title="${escapeText(text)}">${escapeText(text)}</p>`)
    }),
  )
})

import { expect, test } from 'vitest'
import { headBars } from '../pictures/head-bars'
import { PALETTES } from '../svg/palette'
import { assertWellFormed } from '../testing/assert-well-formed'
import { code, list, note, paragraph } from './block'
import { htmlPage } from './html-page'
import { picture } from './picture'
import { table } from './table'

const evil = `<script>alert('1')</script> & "more"`
const escaped = '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;'

const page = htmlPage({
  title: evil,
  lead: evil,
  sections: [
    {
      heading: evil,
      blocks: [
        paragraph(evil),
        note(evil),
        list([evil]),
        code(evil),
        table({ caption: evil, columns: [{ heading: evil, value: (row: string) => row }], rows: [evil] }),
        picture({ caption: evil, draw: (width) => headBars({ title: evil, seriesName: evil, heads: [], width }) }),
      ],
    },
  ],
})

test('is one document with nothing left unescaped', () => {
  const body = page.slice(page.indexOf('<body'), page.indexOf('</html>')).trim()
  assertWellFormed(body)
  expect(page).not.toContain('<script')
  // Title, heading 1, lead, heading 2; four blocks; of the table label, caption, heading and cell; the picture's caption,
  // and in each of its two drawings label, title and description.
  expect(page.split(escaped)).toHaveLength(1 + 4 + 4 + 4 + 1 + 2 * 3)
})

test('says its language and fits itself to the screen', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
  expect(page).toContain('prefers-color-scheme: dark')
})

test('asks the network for nothing', () => {
  expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|src=|href=/)
})

test('a picture is drawn for wide and for narrow pages', () => {
  const { html } = picture({ caption: 'c', draw: (width) => `<svg>${width}</svg>` })
  expect(html).toContain('<div class="wide"><svg>720</svg></div><div class="narrow"><svg>360</svg></div>')
})

test('links every section, by ids that stand once', () => {
  const headings = ['Table 1', 'Figure 1', 'Figure 2', 'Figure 1']
  const long = htmlPage({ title: 't', lead: 'l', sections: headings.map((heading) => ({ heading, blocks: [] })) })
  assertWellFormed(long.slice(long.indexOf('<body'), long.indexOf('</html>')).trim())
  const ids = [...long.matchAll(/<section id="([^"]+)">\n<h2>([^<]+)</g)].map(([, id, heading]) => ({ id, heading }))
  expect(ids.map(({ heading }) => heading)).toEqual(headings)
  expect(new Set(ids.map(({ id }) => id)).size).toBe(4)
  const links = [...long.matchAll(/<a href="#([^"]+)">([^<]+)</g)].map(([, id, heading]) => ({ id, heading }))
  expect(links).toEqual([...ids, ...ids])
  expect(page).not.toContain('<nav')
})

test('prints in dark on light', () => {
  const print = page.slice(page.indexOf('@media print'))
  expect(print).toContain(`--text: ${PALETTES.light.text}; --page: ${PALETTES.light.page};`)
})

import { describe, expect, it, test } from 'vitest'
import { DARKEST } from '../pictures/shade'
import { blend, contrast } from '../testing/contrast'
import { FIRST_SERIES, SECONDARY_OPACITY, SECOND_SERIES } from './appearance'
import { PALETTES } from './palette'
import { SERIES_STYLES } from './series'

test('contrast is that of the WCAG examples', () => {
  expect(contrast('#ffffff', '#000000')).toBe(21)
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: the greys that just reach 4.5 and 3 on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#949494', '#ffffff')).toBeCloseTo(3.03, 2)
  expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080')
})

describe.each(Object.entries(PALETTES))('on a %s page', (_, { text, page, quiet, mark }) => {
  it('text can be read: on the page, quiet, as a link, on a note', () => {
    for (const color of [text, quiet, mark]) expect(contrast(color, page)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(text, blend(mark, page, 0.1))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(blend(text, page, SECONDARY_OPACITY), page)).toBeGreaterThanOrEqual(4.5)
  })

  it('series of pictures stand out', () => {
    for (const { color } of SERIES_STYLES) expect(contrast(color, page)).toBeGreaterThanOrEqual(3)
  })

  it('text can be read on the darkest shade of a heat map', () => {
    for (const color of [FIRST_SERIES, SECOND_SERIES]) {
      expect(contrast(text, blend(color, page, DARKEST))).toBeGreaterThanOrEqual(4.5)
    }
  })
})

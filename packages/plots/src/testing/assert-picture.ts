import { expect } from 'vitest'
import { assertWellFormed } from './assert-well-formed'

/** What holds of every picture: well-formed at both widths, titled, and the same bytes each time. Returns the wide one. */
export function assertPicture(draw: (width: number) => string): string {
  for (const width of [720, 360]) {
    const svg = draw(width)
    assertWellFormed(svg)
    expect(svg).toContain(`viewBox="0 0 ${width} `)
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
    expect(svg).not.toContain('NaN')
    expect(draw(width)).toBe(svg)
  }
  return draw(720)
}

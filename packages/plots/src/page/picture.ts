import { escapeText } from '../svg/escape'
import type { Block } from './block'

const WIDE_PICTURE = 720
const NARROW_PICTURE = 360

export interface PictureOptions {
  readonly caption: string
  /** Draws the picture for a width in CSS pixels, as `(width) => headBars({ ...options, width })`. */
  readonly draw: (width: number) => string
}

/** A picture drawn twice, for wide and for narrow pages: text that shrank with its picture could not be read on a phone. */
export function picture({ caption, draw }: PictureOptions): Block {
  const html = [
    '<figure>',
    `<div class="wide">${draw(WIDE_PICTURE)}</div>`,
    `<div class="narrow">${draw(NARROW_PICTURE)}</div>`,
    `<figcaption>${escapeText(caption)}</figcaption>`,
    '</figure>',
  ]
  return { html: html.join('') }
}

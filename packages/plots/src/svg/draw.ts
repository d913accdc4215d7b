import * as Plot from '@observablehq/plot'
import type { PlotOptions } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { FONT_SIZE } from './appearance'
import { escapeText, replaceForbidden } from './escape'

/** What stands for a picture where it cannot be seen. */
export interface PictureText {
  readonly title: string
  readonly description: string
}

/** One plot of a picture, in the picture's units; panels stand below each other. */
export interface Panel {
  readonly height: number
  readonly plot: PlotOptions
}

// All that is used of the DOM, whose own types are not those of a package that runs without a browser.
interface Dom {
  readonly document: unknown
}
interface DrawnElement {
  readonly innerHTML: string
}

const { document } = parseHTML('<!doctype html><html></html>') as unknown as Dom

// Logarithms may differ in their last bit between platforms; a hundredth of a pixel cannot be seen.
function roundCoordinates(svg: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\d+\.\d{3,}(?:e-\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  )
}

function drawPanel({ height, plot }: Panel, width: number): string {
  const options = { ...plot, document: document as never, width, height }
  const { innerHTML } = Plot.plot(options) as unknown as DrawnElement
  // Plot's style sheet would be repeated in each picture and sets a white background.
  return replaceForbidden(roundCoordinates(innerHTML.replace(/<style>[^<]*<\/style>/, '')))
}

/**
 * A stand-alone SVG: as wide as the page lets it be, up to `width` pixels; transparent, in the text colour around it.
 * The same input gives the same bytes.
 */
export function drawPicture({ title, description }: PictureText, width: number, panels: readonly Panel[]): string {
  let height = 0
  const drawn = panels.map((panel) => {
    const top = height
    height += panel.height
    return `<g transform="translate(0,${top})">${drawPanel(panel, width)}</g>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="100%" style="max-width:${width}px"`,
    ` role="img" aria-label="${escapeText(title)}" fill="currentColor" text-anchor="middle"`,
    ` font-family="system-ui, sans-serif" font-size="${FONT_SIZE}">`,
    `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`,
    ...drawn,
    '</svg>',
  ].join('')
}

import { PALETTES } from '../svg/palette'

export interface ToPngOptions {
  /** Pixels of the image for each pixel that the picture was drawn for; default 2, for sharp print and screens. */
  readonly scale?: number
  /** Pictures are drawn for the page's own colours; an image file has to bring them. Default `light`. */
  readonly theme?: keyof typeof PALETTES
  /** Default that of the theme; `transparent` leaves it out. */
  readonly background?: string
  /** TrueType or OpenType files, besides the fonts that the system has. */
  readonly fontFiles?: readonly string[]
}

/** There is no font to write a picture's text with, so that it would be left out. */
export class NoFontError extends Error {
  override readonly name = 'NoFontError'
}

/**
 * The bytes of a PNG file of an SVG picture, as this package draws them. No browser; resvg draws it.
 *
 * @param svg a stand-alone SVG
 * @throws NoFontError where neither the system nor `fontFiles` have a font
 * @throws RangeError when `scale` is not above 0
 * @throws Error where the SVG cannot be read
 */
export async function toPng(svg: string, options: ToPngOptions = {}): Promise<Uint8Array> {
  const { scale = 2, theme = 'light', fontFiles = [] } = options
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`scale is ${scale}; give a number above 0, such as 2`)
  // Loaded here: its binding is for programs that write files, not for those that make pages.
  const { Resvg } = await import('@resvg/resvg-js')
  const font = { loadSystemFonts: true, fontFiles: [...fontFiles] }
  if (new Resvg(PROBE, { font }).innerBBox() === undefined) {
    throw new NoFontError(
      'no font to write with; install one (such as the package fonts-dejavu-core) or give fontFiles',
    )
  }
  const { text: color, page: background } = PALETTES[theme]
  const themed = svg
    .replace('<svg ', `<svg color="${color}" `)
    .replaceAll('system-ui, sans-serif', SANS_SERIF)
    .replaceAll('ui-monospace, monospace', MONOSPACE)
  const image = new Resvg(themed, {
    font,
    background: options.background ?? background,
    fitTo: { mode: 'zoom', value: scale },
  })
  return image.render().asPng()
}

// resvg takes a generic family for one named font, and where that lacks for any other: these are the usual ones of each system.
const SANS_SERIF = 'Arial, Helvetica, Liberation Sans, DejaVu Sans, Noto Sans, sans-serif'
const MONOSPACE = 'Menlo, Consolas, Liberation Mono, DejaVu Sans Mono, Noto Sans Mono, monospace'

/** Has no outline where its text cannot be drawn. */
const PROBE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15" font-family="sans-serif">M</text></svg>'

/** Text size of all pictures, in CSS pixels when a picture is shown as wide as it was drawn. */
export const FONT_SIZE = 12

// Blue and vermillion of Okabe and Ito's palette: told apart by all kinds of colour vision, over 3:1 on white and on near black.
// Colour never stands alone: each series has a shape of its own and its values as text.
export const FIRST_SERIES = '#0072B2'
export const SECOND_SERIES = '#D55E00'

/** Options of the dots that stand for a compared figure. */
export const COMPARED_DOT = {
  symbol: 'diamond',
  r: 4.5,
  fill: 'white',
  stroke: SECOND_SERIES,
  strokeWidth: 2,
} as const

/** Options of faint lines, and the opacity of secondary text, in the page's text colour. */
export const GRID = { stroke: 'currentColor', strokeOpacity: 0.15 } as const
export const SECONDARY_OPACITY = 0.75

/** Options of an axis: its name in the middle, no tick marks beside the grid. */
export const AXIS = { tickSize: 0, labelAnchor: 'center', labelArrow: 'none' } as const

const DEFAULT_WIDTH = 720
const NARROWEST_WIDTH = 320
const NARROW_BELOW = 520

/**
 * The width to draw for in CSS pixels, and whether it is a narrow one.
 *
 * @throws RangeError under 320 pixels, where names would be cut off.
 */
export function layoutOf(width: number = DEFAULT_WIDTH): { readonly width: number; readonly narrow: boolean } {
  if (!(width >= NARROWEST_WIDTH && width < Infinity)) {
    throw new RangeError(`width must be at least ${NARROWEST_WIDTH} pixels, not ${width}`)
  }
  return { width, narrow: width < NARROW_BELOW }
}

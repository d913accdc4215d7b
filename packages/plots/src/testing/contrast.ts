/**
 * How far apart two colours are in lightness, from 1 to 21.
 *
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 *
 * @param first `#rrggbb`
 */
export function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour laid over another with an opacity, as browsers blend them. */
export function blend(over: string, under: string, opacity: number): string {
  const below = channels(under)
  const mixed = channels(over).map((channel, index) => Math.round(channel * opacity + below[index] * (1 - opacity)))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))

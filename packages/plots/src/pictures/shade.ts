import { FIRST_SERIES, SECOND_SERIES } from '../svg/appearance'

/** At three quarters the page's own text colour is legible on a shade, on light pages and on dark ones. */
export const DARKEST = 0.75

/** How values become shades: from `lightest` to `darkest`, or, where they have signs, from 0 to `strongest` either way. */
export type ShadeScale =
  | { readonly kind: 'sequential'; readonly lightest: number; readonly darkest: number }
  | { readonly kind: 'signed'; readonly strongest: number }

/** Blue, and vermillion for what is below 0. The darker the further, so that print without colours loses the sign only. */
export function shadeOf(value: number, scale: ShadeScale): { readonly fill: string; readonly opacity: number } {
  const share =
    scale.kind === 'signed'
      ? Math.abs(value) / scale.strongest
      : (value - scale.lightest) / (scale.darkest - scale.lightest)
  return {
    fill: scale.kind === 'signed' && value < 0 ? SECOND_SERIES : FIRST_SERIES,
    opacity: DARKEST * Math.min(1, Math.max(0, share)),
  }
}

/**
 * The scale that holds all values: from 0 up where none is negative, else signed.
 *
 * @throws RangeError where nothing is defined.
 */
export function shadeScaleFor(values: readonly number[]): ShadeScale {
  if (values.length === 0) throw new RangeError('there is no value to shade')
  const furthest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  return values.some((value) => value < 0)
    ? { kind: 'signed', strongest: furthest }
    : { kind: 'sequential', lightest: 0, darkest: furthest }
}

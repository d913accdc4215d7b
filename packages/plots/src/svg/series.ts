/** How one series of a picture looks: colour, shape, dash and tint all differ, so that any one of them tells it apart. */
export interface SeriesStyle {
  readonly color: string
  readonly symbol: 'circle' | 'diamond' | 'square' | 'triangle'
  /** SVG dash array; `none` is a solid line. */
  readonly dash: string
  /** Of a bar's inside; its outline is always solid. In print without colours the bars go from dark to hollow. */
  readonly tint: number
}

// Okabe and Ito's palette; the last, their reddish purple, is darkened. All are over 3:1 on white and on near black.
export const SERIES_STYLES: readonly SeriesStyle[] = [
  { color: '#0072B2', symbol: 'circle', dash: 'none', tint: 1 },
  { color: '#D55E00', symbol: 'diamond', dash: '6 3', tint: 0.45 },
  { color: '#009E73', symbol: 'square', dash: '2 3', tint: 0.15 },
  { color: '#B8608F', symbol: 'triangle', dash: '9 3 2 3', tint: 0 },
]

/**
 * Names with the looks of their series, in this order.
 *
 * @throws RangeError where there are none, more than can be told apart, or a name stands twice.
 */
export function styleSeries<Series extends { readonly name: string }>(
  series: readonly Series[],
): readonly (Series & { readonly style: SeriesStyle })[] {
  if (series.length === 0 || series.length > SERIES_STYLES.length) {
    throw new RangeError(`${series.length} series; a picture shows 1 to ${SERIES_STYLES.length} that can be told apart`)
  }
  const twice = series.find(({ name }, index) => series.findIndex((other) => other.name === name) < index)
  if (twice !== undefined) throw new RangeError(`two series are named ${twice.name}; name each once`)
  return series.map((each, index) => ({ ...each, style: SERIES_STYLES[index] }))
}

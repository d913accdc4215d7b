import * as Plot from '@observablehq/plot'
import { layoutOf } from '../svg/appearance'
import { drawPicture } from '../svg/draw'
import { matrixPanel, shadeKey } from './heat-map'
import { formatStatistic } from './statistic'

export interface AttentionMapOptions {
  readonly title: string
  /** `[length]`, in the order of the text; words may repeat. */
  readonly tokens: readonly string[]
  /** `[length, length]`: a row for the token that looks, a column for the one looked at; each row sums to 1. */
  readonly weights: readonly (readonly number[])[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

const EXPLAINED = 'each token (row) looks at others (columns)'

/**
 * The attention of each token to each other, as an SVG string. Shades go from 0 to the greatest weight that there is.
 *
 * @throws RangeError when there is no token, `weights` is not `[length, length]`, or `width` is under 320.
 */
export function attentionMap({ title, tokens, weights, width: wanted }: AttentionMapOptions): string {
  const { width } = layoutOf(wanted)
  if (tokens.length === 0) throw new RangeError('attentionMap needs at least one token')
  if (weights.length !== tokens.length || weights.some((row) => row.length !== tokens.length))
    throw new RangeError(`the weights of ${tokens.length} tokens must be ${tokens.length} × ${tokens.length}`)
  const greatest = Math.max(...weights.flat()) || 1
  const scale = { kind: 'sequential', lightest: 0, darkest: greatest } as const
  const description = tokens.map((token, row) => {
    const most = weights[row].indexOf(Math.max(...weights[row]))
    return `${token} most at ${tokens[most]} (${formatStatistic(weights[row][most])})`
  })
  return drawPicture({ title, description: `Attention: ${EXPLAINED}. ${description.join('; ')}` }, width, [
    {
      height: 20,
      plot: {
        axis: null,
        margin: 0,
        marginLeft: 4,
        marks: [Plot.text([EXPLAINED], { text: String, frameAnchor: 'left' })],
      },
    },
    shadeKey('attention', scale, width),
    matrixPanel({ rows: tokens, columns: tokens, values: weights, scale, width }),
  ])
}

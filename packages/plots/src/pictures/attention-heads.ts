import { heatMap } from './heat-map'

export interface AttentionHeadsOptions {
  readonly title: string
  /** What is shown of each head, such as `attention of [CLS] to "no"`. */
  readonly measure: string
  /** `[layers, heads]` */
  readonly values: readonly (readonly number[])[]
  /** Width to draw for in CSS pixels, default 720. */
  readonly width?: number
}

/**
 * One value a layer and attention head, as an SVG string: layers from the first at the top, heads from the left.
 *
 * @throws RangeError when layers have different numbers of heads, or `width` is under 320.
 */
export function attentionHeads({ title, measure, values, width }: AttentionHeadsOptions): string {
  return heatMap({
    title,
    measure,
    rows: values.map((_, layer) => `layer ${layer + 1}`),
    columns: (values[0] ?? []).map((_, head) => `head ${head + 1}`),
    values,
    width,
  })
}

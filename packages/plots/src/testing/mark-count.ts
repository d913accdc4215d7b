import { parseHTML } from 'linkedom'

interface Queryable {
  readonly document: { querySelectorAll(selector: string): { readonly length: number } }
}

/** How many marks of a kind a picture has: the shapes in the groups that Plot labels so. */
export function markCount(svg: string, kind: 'bar' | 'dot' | 'cell' | 'line' | 'rule'): number {
  const { document } = parseHTML(svg) as unknown as Queryable
  const shapes = ['rect', 'path', 'circle', 'line'].map((shape) => `g[aria-label="${kind}"] ${shape}`)
  return document.querySelectorAll(shapes.join(', ')).length
}

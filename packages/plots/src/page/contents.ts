import { escapeText } from '../svg/escape'

export interface PageHeading {
  readonly id: string
  readonly heading: string
}

const FEWEST_LISTED = 3

/**
 * Ids to link sections by, made of their headings: letters and digits with hyphens between. A second one of the same heading
 * gets a number.
 */
export function withIds(headings: readonly string[]): readonly PageHeading[] {
  const taken = new Set<string>()
  return headings.map((heading) => {
    const name =
      heading
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join('-') ?? 'section'
    let id = name
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`
    taken.add(id)
    return { id, heading }
  })
}

/** Links to the sections twice: `beside` the text of a wide page, and `above` that of a narrow one, where the list opens. */
export interface Contents {
  readonly beside: string
  readonly above: string
}

/** `null` for a short page, which needs none. */
export function contentsOf(headings: readonly PageHeading[]): Contents | null {
  if (headings.length < FEWEST_LISTED) return null
  const items = headings.map(({ id, heading }) => `<li><a href="#${escapeText(id)}">${escapeText(heading)}</a></li>`)
  const list = `<ol>${items.join('')}</ol>`
  return {
    beside: `<nav class="contents beside" aria-label="Contents"><p>Contents</p>${list}</nav>`,
    above:
      '<nav class="contents above" aria-label="Contents">' +
      `<details><summary>Contents: ${headings.length} sections</summary>${list}</details></nav>`,
  }
}

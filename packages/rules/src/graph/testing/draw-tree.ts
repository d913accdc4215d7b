import type { Token } from '../dependency-graph'
import type { DependencyTree } from '../graph-of-tree'

/** A tree by hand: lines of a word with its part of speech, its relation and its governor, as `no/DT neg effusion`. */
export function drawTree(lines: string): { readonly tokens: readonly Token[]; readonly tree: DependencyTree } {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const words = rows.map(([word]) => word.split('/'))
  const indexOf = (text: string) => {
    const index = words.findIndex(([word]) => word === text)
    if (index < 0) throw new Error(`The tree has no "${text}".`)
    return index
  }
  let start = 0
  const tokens = words.map(([text, tag]): Token => {
    const end = start + text.length
    const token = { text, lemma: text, tag, start, end }
    start = end + 1
    return token
  })
  const heads = rows.map(([, , governor]) => (governor === undefined ? -1 : indexOf(governor)))
  return { tokens, tree: { heads, relations: rows.map(([, relation]) => relation) } }
}

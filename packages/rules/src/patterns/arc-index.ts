import type { Arc } from '../graph/dependency-graph'

/** Which arcs each word has at one of their ends: those of word w are `arcs` from `starts[w]` to before `starts[w + 1]`. */
export interface ArcIndex {
  readonly starts: readonly number[]
  /** Numbers of arcs, by word, and for a word in the graph's order. */
  readonly arcs: readonly number[]
}

/** Arcs by the word at one end, in time linear in words and arcs. */
export function indexArcs(arcs: readonly Arc[], end: 'governor' | 'dependent', words: number): ArcIndex {
  const ends = end === 'governor' ? arcs.map((arc) => arc.governor) : arcs.map((arc) => arc.dependent)
  const starts = new Array<number>(words + 2).fill(0)
  for (const word of ends) starts[word + 2]++
  for (let word = 2; word < starts.length; word++) starts[word] += starts[word - 1]
  const numbers = new Array<number>(arcs.length).fill(0)
  // Each start is one place late until its word's arcs are in.
  for (let number = 0; number < arcs.length; number++) numbers[starts[ends[number] + 1]++] = number
  return { starts, arcs: numbers }
}

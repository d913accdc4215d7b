import type { ExplainedArc, ExplainedGraph } from '@chexpp/rules'

/** Where the words and arcs of a graph stand in a drawing, in columns from 0. */
export interface ArrangedGraph {
  /** Column of each word's first letter. */
  readonly words: readonly number[]
  readonly arcs: readonly ArrangedArc[]
  readonly width: number
  /** How many levels of arcs there are. */
  readonly levels: number
}

export interface ArrangedArc {
  readonly arc: ExplainedArc
  readonly left: number
  readonly right: number
  /** From 1, next to the words. Arcs of a level have no column in common. */
  readonly level: number
}

const BETWEEN_WORDS = 1

/**
 * Words in a line, with arcs over them. Each end of an arc has a column to itself; those that reach farthest stand in the middle of
 * their word, so that arcs cross only where the sentence itself does.
 *
 * @param arcs those of the graph that are to be drawn
 */
export function arrangeGraph({ tokens }: ExplainedGraph, arcs: readonly ExplainedArc[]): ArrangedGraph {
  const lefts = arcs.map(({ governor, dependent }) => Math.min(governor, dependent))
  const rights = arcs.map(({ governor, dependent }) => Math.max(governor, dependent))
  const leftColumns: number[] = []
  const rightColumns: number[] = []
  const words: number[] = []
  let free = 0
  tokens.forEach(({ text }, token) => {
    const numbers = arcs.map((_, i) => i)
    const toLeft = numbers.filter((i) => rights[i] === token).sort((a, b) => lefts[b] - lefts[a] || b - a)
    const toRight = numbers.filter((i) => lefts[i] === token).sort((a, b) => rights[b] - rights[a] || a - b)
    const ends = Math.max(0, 2 * (toLeft.length + toRight.length) - 1)
    const cell = Math.max(text.length, ends)
    const firstEnd = Math.floor((cell - ends) / 2)
    const needed = toLeft.map((i, place) => leftColumns[i] + arcs[i].relation.length + 1 - firstEnd - 2 * place)
    const start = Math.max(free, ...needed)
    toLeft.forEach((i, place) => (rightColumns[i] = start + firstEnd + 2 * place))
    toRight.forEach((i, place) => (leftColumns[i] = start + firstEnd + 2 * (toLeft.length + place)))
    words.push(start + Math.floor((cell - text.length) / 2))
    free = start + cell + BETWEEN_WORDS
  })
  const arranged = onLevels(arcs.map((arc, i) => ({ arc, left: leftColumns[i], right: rightColumns[i] })))
  return {
    words,
    arcs: arranged,
    width: Math.max(0, free - BETWEEN_WORDS),
    levels: Math.max(0, ...arranged.map(({ level }) => level)),
  }
}

/** Short arcs first; each as low as may be over those that it meets. */
function onLevels(arcs: readonly Omit<ArrangedArc, 'level'>[]): ArrangedArc[] {
  const arranged: ArrangedArc[] = []
  for (const arc of [...arcs].sort((a, b) => a.right - a.left - (b.right - b.left))) {
    const under = arranged.filter(({ left, right }) => left <= arc.right && arc.left <= right)
    arranged.push({ ...arc, level: 1 + Math.max(0, ...under.map(({ level }) => level)) })
  }
  return arranged
}

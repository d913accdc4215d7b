import { LEFT, RIGHT, SHIFT, type ArcHybrid, type Move } from '../../src/graph/arc-hybrid'

/**
 * The moves that lose no arc of the tree `heads` that can still be had (Goldberg and Nivre 2013, "Training deterministic parsers
 * with non-deterministic oracles").
 */
export function goodMoves(state: ArcHybrid, heads: ArrayLike<number>): Move[] {
  return ([LEFT, RIGHT, SHIFT] as const).filter((move) => state.allows(move) && cost(state, heads, move) === 0)
}

function cost(state: ArcHybrid, heads: ArrayLike<number>, move: Move): number {
  const { size, front, depth, stack } = state
  const headOf = (word: number) => (heads[word] < 0 ? size : heads[word])
  const top = stack[depth - 1]
  let lost = 0
  if (move === SHIFT) {
    // The front loses governors and dependents on the stack, but for the top as its governor.
    for (let i = 0; i < depth; i++) {
      if (i < depth - 1 && headOf(front) === stack[i]) lost++
      if (headOf(stack[i]) === front) lost++
    }
    return lost
  }
  const below = depth > 1 ? stack[depth - 2] : -1
  const head = headOf(top)
  if (move === LEFT ? head === below || head > front : head >= front) lost++
  for (let word = front; word < size; word++) if (headOf(word) === top) lost++
  return lost
}

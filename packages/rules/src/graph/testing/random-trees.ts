import fc from 'fast-check'
import { ArcHybrid, LEFT, RIGHT, SHIFT } from '../arc-hybrid'

/** Trees of up to twelve words, built by moves at random, with labels below `labels`. */
export function randomStates(labels = 1): fc.Arbitrary<ArcHybrid> {
  const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: labels - 1 })), { minLength: 24, maxLength: 24 })
  return fc.tuple(fc.nat({ max: 12 }), moves).map(([size, choices]) => {
    const state = new ArcHybrid(size)
    // A word takes two moves: one onto the stack and one off it.
    for (const [choice, label] of choices.slice(0, 2 * size)) {
      const allowed = ([SHIFT, LEFT, RIGHT] as const).filter((move) => state.allows(move))
      const move = allowed[choice % allowed.length]
      if (move === SHIFT) state.shift()
      else if (move === LEFT) state.left(label)
      else state.right(label)
    }
    if (!state.done) throw new Error(`${2 * size} moves are not enough for ${size} words.`)
    return state
  })
}

import type { ArcHybrid } from './arc-hybrid'

/** How many words of a half-built tree the parser looks at. */
export const POSITIONS = 18
/** From this position on they are dependents, whose relation counts too. */
export const FIRST_DEPENDENT = 8
/** No word is there. */
export const NONE = -1

/**
 * Writes the words that decide the next move into `into`, `[POSITIONS]`: the top four of the stack, the first four of the
 * buffer (`size` is the root), and the dependents they have.
 */
export function readPositions({ stack, depth, front, size, leftmost, rightmost }: ArcHybrid, into: Int16Array): void {
  const top = depth > 0 ? stack[depth - 1] : NONE
  const below = depth > 1 ? stack[depth - 2] : NONE
  into[0] = top
  into[1] = below
  into[2] = depth > 2 ? stack[depth - 3] : NONE
  into[3] = depth > 3 ? stack[depth - 4] : NONE
  into[4] = front
  into[5] = front + 1 <= size ? front + 1 : NONE
  into[6] = front + 2 <= size ? front + 2 : NONE
  into[7] = front + 3 <= size ? front + 3 : NONE
  into[8] = top < 0 ? NONE : leftmost[2 * top]
  into[9] = top < 0 ? NONE : leftmost[2 * top + 1]
  into[10] = top < 0 ? NONE : rightmost[2 * top]
  into[11] = top < 0 ? NONE : rightmost[2 * top + 1]
  into[12] = below < 0 ? NONE : leftmost[2 * below]
  into[13] = below < 0 ? NONE : leftmost[2 * below + 1]
  into[14] = below < 0 ? NONE : rightmost[2 * below]
  into[15] = below < 0 ? NONE : rightmost[2 * below + 1]
  into[16] = leftmost[2 * front]
  into[17] = leftmost[2 * front + 1]
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT

/**
 * A half-built tree, by the arc-hybrid system of Kuhlmann et al. 2011: words move from the buffer to the stack; `LEFT` hangs the
 * top of the stack on the front of the buffer, `RIGHT` on the word below it. The buffer ends in a root at index `size`, which
 * every word that governs nothing but itself ends up under.
 */
export class ArcHybrid {
  /** `[size]`: the governor of each word given so far, else -1; `size` is the root. */
  readonly heads: number[]
  /** `[size]`: the number of its relation. */
  readonly labels: number[]
  /** `[depth]`: the words waiting, the top last. */
  readonly stack: number[]
  depth = 0
  /** The front of the buffer. */
  front = 0
  /** `[size + 1, 2]`: the two leftmost dependents to the left of each word, the outer first, and so to its right; else -1. */
  readonly leftmost: number[]
  readonly rightmost: number[]

  constructor(readonly size: number) {
    this.heads = new Array<number>(size).fill(-1)
    this.labels = new Array<number>(size).fill(0)
    this.stack = new Array<number>(size).fill(-1)
    this.leftmost = new Array<number>(2 * (size + 1)).fill(-1)
    this.rightmost = new Array<number>(2 * (size + 1)).fill(-1)
  }

  get done(): boolean {
    return this.front === this.size && this.depth === 0
  }

  /** The word on top of the stack. */
  get top(): number {
    return this.stack[this.depth - 1]
  }

  allows(move: Move): boolean {
    if (move === SHIFT) return this.front < this.size
    return this.depth >= (move === LEFT ? 1 : 2)
  }

  /** Puts the front of the buffer on the stack. */
  shift(): void {
    this.stack[this.depth++] = this.front++
  }

  /** Hangs the top of the stack on the front of the buffer. */
  left(label: number): void {
    const dependent = this.stack[--this.depth]
    this.heads[dependent] = this.front
    this.labels[dependent] = label
    pushOuter(this.leftmost, this.front, dependent)
  }

  /** Hangs the top of the stack on the word below it. */
  right(label: number): void {
    const dependent = this.stack[--this.depth]
    const governor = this.stack[this.depth - 1]
    this.heads[dependent] = governor
    this.labels[dependent] = label
    pushOuter(this.rightmost, governor, dependent)
  }
}

/** Each dependent of a side is given after all that are nearer. */
function pushOuter(outer: number[], governor: number, dependent: number): void {
  outer[2 * governor + 1] = outer[2 * governor]
  outer[2 * governor] = dependent
}

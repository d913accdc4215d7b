import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArcHybrid, LEFT, RIGHT, SHIFT } from './arc-hybrid'
import { randomStates } from './testing/random-trees'

const allowed = (state: ArcHybrid) => ([SHIFT, LEFT, RIGHT] as const).filter((move) => state.allows(move))

describe('ArcHybrid', () => {
  it('builds "no effusion seen" by hand', () => {
    const state = new ArcHybrid(3)
    expect(allowed(state)).toEqual([SHIFT])
    state.shift()
    expect(allowed(state)).toEqual([SHIFT, LEFT])
    state.left(7)
    expect([state.depth, state.front]).toEqual([0, 1])
    state.shift()
    state.shift()
    // No word is left, so that nothing can go onto the stack.
    expect(allowed(state)).toEqual([LEFT, RIGHT])
    state.right(8)
    expect(allowed(state)).toEqual([LEFT])
    expect(state.done).toBe(false)
    state.left(9)
    expect(state.done).toBe(true)
    expect(allowed(state)).toEqual([])
    const root = 3
    expect([...state.heads]).toEqual([1, root, 1])
    expect([...state.labels]).toEqual([7, 9, 8])
  })

  it('is done at once with no words', () => {
    expect(new ArcHybrid(0).done).toBe(true)
  })

  it('ends in a tree whose arcs do not cross, by whatever moves it allows', () => {
    fc.assert(
      fc.property(randomStates(), ({ size, heads }) => {
        for (let word = 0; word < size; word++) {
          const path = [word]
          while (path[0] < size) {
            const head = heads[path[0]]
            expect(head).toBeGreaterThanOrEqual(0)
            expect(path).not.toContain(head)
            path.unshift(head)
          }
          // Words under an arc hang on one of its ends, or on each other.
          const [low, high] = [Math.min(word, heads[word]), Math.max(word, heads[word])]
          for (let inner = low + 1; inner < high; inner++) {
            expect(heads[inner]).toBeGreaterThanOrEqual(low)
            expect(heads[inner]).toBeLessThanOrEqual(high)
          }
        }
      }),
    )
  })

  it('remembers the two outermost dependents of each word and side', () => {
    fc.assert(
      fc.property(randomStates(), ({ size, heads, leftmost, rightmost }) => {
        for (let word = 0; word <= size; word++) {
          const dependents = [...heads.keys()].filter((dependent) => heads[dependent] === word)
          const left = dependents.filter((dependent) => dependent < word)
          const right = dependents.filter((dependent) => dependent > word).reverse()
          expect([...leftmost.slice(2 * word, 2 * word + 2)]).toEqual([left[0] ?? -1, left[1] ?? -1])
          expect([...rightmost.slice(2 * word, 2 * word + 2)]).toEqual([right[0] ?? -1, right[1] ?? -1])
        }
      }),
    )
  })
})

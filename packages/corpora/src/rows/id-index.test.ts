import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdIndex } from './id-index'

describe('IdIndex', () => {
  it('gives the row where an id stood first', () => {
    const index = new IdIndex()
    expect(['a', 'b', 'a', '', 'b', ''].map((id, i) => index.firstRow(id, i + 1))).toEqual([
      undefined,
      undefined,
      1,
      undefined,
      2,
      4,
    ])
  })

  it('tells as much as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (ids) => {
        const index = new IdIndex()
        const map = new Map<string, number>()
        for (const [i, id] of ids.entries()) {
          expect(index.firstRow(id, i + 1)).toBe(map.get(id))
          if (!map.has(id)) map.set(id, i + 1)
        }
      }),
    )
  })

  it('tells 200,000 neighbouring ids apart', () => {
    const index = new IdIndex()
    let duplicates = 0
    for (let row = 1; row <= 200_000; row++) if (index.firstRow(`s${50_000_000 + row}`, row) !== undefined) duplicates++
    expect(duplicates).toBe(0)
    expect(index.firstRow('s50000007', 200_001)).toBe(7)
  })
})

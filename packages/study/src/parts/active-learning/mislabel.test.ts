import { describe, expect, it } from 'vitest'
import { mislabel } from './mislabel'

const labels = Array.from({ length: 1000 }, (_, row) => Uint8Array.from({ length: 14 }, (_, head) => (row + head) % 4))
const wrong = (given: readonly Uint8Array[]) =>
  given.flatMap((row, place) =>
    [...row.keys()].filter((head) => row[head] !== labels[place][head]).map((head) => [place, head]),
  )

describe('mislabel', () => {
  const given = mislabel(labels, 0.15, 1)

  it('errs in the share of the labels that are not absent', () => {
    // 10,500 of 14,000 are: 1,575 expected, with a standard deviation of 37.
    expect(Math.abs(wrong(given).length - 1575)).toBeLessThan(150)
  })

  it('leaves alone what is absent, and what it is given', () => {
    expect(wrong(given).filter(([row, head]) => labels[row][head] === 0)).toEqual([])
    expect(labels[1][0]).toBe(1)
  })

  it('gives each other class as often', () => {
    const counts = [0, 0, 0, 0]
    for (const [row, head] of wrong(given)) counts[(given[row][head] - labels[row][head] + 4) % 4]++
    expect(counts[0]).toBe(0)
    for (const count of counts.slice(1)) expect(Math.abs(count - 525)).toBeLessThan(100)
  })

  it('follows from the seed', () => {
    expect(mislabel(labels, 0.15, 1)).toEqual(given)
    expect(mislabel(labels, 0.15, 2)).not.toEqual(given)
    expect(mislabel(labels, 0, 1)).toEqual(labels)
    expect(wrong(mislabel(labels, 1, 1))).toHaveLength(10_500)
  })
})

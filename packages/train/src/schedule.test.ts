import { describe, expect, it } from 'vitest'
import { rateShare, runProgress } from './schedule'

describe('the schedule', () => {
  it('climbs linearly, then falls linearly, and no step is lost at rate 0', () => {
    const schedule = { steps: 9, warmup: 0.2 }
    const shares = Array.from({ length: 9 }, (_, index) => rateShare(runProgress(index + 1, 0, schedule), schedule))
    const expected = [1 / 2, 1, 7 / 8, 6 / 8, 5 / 8, 4 / 8, 3 / 8, 2 / 8, 1 / 8]
    expected.forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 12))
  })

  it('starts at the peak without a warm-up', () => {
    expect(rateShare(0, { warmup: 0 })).toBe(1)
  })

  it('follows the clock where steps are slower than the budget', () => {
    const schedule = { steps: 99, warmup: 0, seconds: 10 }
    expect(runProgress(10, 0.5, schedule)).toBe(0.1)
    expect(runProgress(10, 5, schedule)).toBe(0.5)
    expect(runProgress(10, 11, schedule)).toBe(1)
  })
})

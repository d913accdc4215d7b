import { describe, expect, it } from 'vitest'
import fixture from '../fixtures/transformers-schedules.json'
import { rateShare, runProgress, type RateSchedule } from './schedule'

describe('the schedule', () => {
  it('climbs linearly, then falls linearly, and no step is lost at rate 0', () => {
    const run = { steps: 9, warmup: 0.2, schedule: 'linear' } as const
    const shares = Array.from({ length: 9 }, (_, index) => rateShare(runProgress(index + 1, 0, run), run))
    const expected = [1 / 2, 1, 7 / 8, 6 / 8, 5 / 8, 4 / 8, 3 / 8, 2 / 8, 1 / 8]
    expected.forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 12))
  })

  // Rates by scripts/schedule_witness.py; the versions stand in the fixture.
  it.each(Object.entries(fixture.shares))('is that of transformers: %s', (schedule, shares) => {
    const curve = { schedule: schedule as RateSchedule, warmup: fixture.warmup }
    shares.forEach((share, index) => {
      expect(rateShare(runProgress(index + 1, 0, fixture), curve)).toBeCloseTo(share, 12)
    })
  })

  it('starts at the peak without a warm-up', () => {
    expect(rateShare(0, { schedule: 'linear', warmup: 0 })).toBe(1)
  })

  it('follows the clock where steps are slower than the budget', () => {
    const run = { steps: 99, seconds: 10 }
    expect(runProgress(10, 0.5, run)).toBe(0.1)
    expect(runProgress(10, 5, run)).toBe(0.5)
    expect(runProgress(10, 11, run)).toBe(1)
  })
})

import { expect } from 'vitest'

/** Largest difference, relative to the largest expected value. */
export function relativeError(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(actual.length).toBe(expected.length)
  const scale = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return Array.from(expected).reduce((most, value, i) => Math.max(most, Math.abs(value - actual[i]) / scale), 0)
}

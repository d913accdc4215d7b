import { seededGenerator } from './seeded-generator'

/** A share of values to set to 0, `rate` 0 for none, and what decides which: a 32-bit integer. */
export interface DropoutMask {
  readonly rate: number
  readonly seed: number
}

/** What to drop at the next place of a forward pass where dropout may be. */
export type DropoutPlan = (rate: number) => DropoutMask

export const noDropout: DropoutPlan = () => ({ rate: 0, seed: 0 })

/** Masks that follow from the seed and the order of the places alone, so that a run can be repeated anywhere. */
export function seededDropout(seed: number): DropoutPlan {
  const generator = seededGenerator(seed)
  return (rate) => ({ rate, seed: generator.next() })
}

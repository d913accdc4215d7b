import { ABSENT, NEGATIVE, POSITIVE, UNCERTAIN } from './classes'

const WEAKEST_FIRST: readonly number[] = [ABSENT, NEGATIVE, UNCERTAIN, POSITIVE]

/** Which of two class indexes a report takes: positive over uncertain over negative over absent. */
export function strongerClass(a: number, b: number): number {
  return WEAKEST_FIRST.indexOf(a) > WEAKEST_FIRST.indexOf(b) ? a : b
}

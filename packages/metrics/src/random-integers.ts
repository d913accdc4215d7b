/** An integer from 0 to `bound - 1`, each as likely; `bound` is at most 2^32. */
export type RandomInteger = (bound: number) => number

const WARM_UP_ROUNDS = 12

/**
 * A stream of random integers, the same for the same seed everywhere: sfc32, Chris Doty-Humphrey's small fast counting
 * generator (PractRand, 2010), with 128 bits of state.
 *
 * @throws {RangeError} for a seed that is not an integer
 */
export function randomIntegers(seed: number): RandomInteger {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed ${seed} is not an integer`)
  let a = 0
  let b = seed | 0
  let c = Math.floor(seed / 2 ** 32) | 0
  let counter = 1
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }
  for (let round = 0; round < WARM_UP_ROUNDS; round++) next()
  return (bound) => Math.floor((next() / 2 ** 32) * bound)
}

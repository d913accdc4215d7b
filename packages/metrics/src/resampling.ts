import { randomIntegers } from './random-integers'

export interface ResamplingOptions {
  /** How many resamples; 0 leaves the intervals out. Default 1000. */
  readonly resamples?: number
  /** An integer; the same seed gives the same intervals. Default 0. */
  readonly seed?: number
  /** Share of the resamples that an interval holds, between 0 and 1. Default 0.95. */
  readonly confidence?: number
}

/**
 * The options with their defaults.
 *
 * @throws {RangeError} for a value that is out of range
 */
export function resolveResampling(options: ResamplingOptions): Required<ResamplingOptions> {
  const { resamples = 1000, seed = 0, confidence = 0.95 } = options
  if (!Number.isSafeInteger(resamples) || resamples < 0) {
    throw new RangeError(`resamples is ${resamples}; give a whole number, 0 for no intervals`)
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`confidence is ${confidence}; give a share between 0 and 1, such as 0.95`)
  }
  return { resamples, seed, confidence }
}

/**
 * Bootstrap resamples of rows: each draws as many rows as there are, with replacement.
 *
 * @yields `[rows]` row indexes, in one buffer that the next resample overwrites
 */
export function* drawRows(rows: number, resamples: number, seed: number): Generator<Uint32Array> {
  const random = randomIntegers(seed)
  const drawn = new Uint32Array(rows)
  for (let resample = 0; resample < resamples; resample++) {
    for (let i = 0; i < rows; i++) drawn[i] = random(rows)
    yield drawn
  }
}

import { percentileInterval, type Interval } from '@chexpp/metrics'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface MeanInterval {
  readonly mean: number
  readonly interval: Interval
}

export interface BootstrapOptions {
  readonly resamples: number
  readonly seed: number
  readonly confidence: number
}

/** The mean of at least one value with its percentile bootstrap interval over them. */
export function meanInterval(values: readonly number[], options: BootstrapOptions): MeanInterval {
  const generator = xoroshiro128plus(options.seed)
  generator.jump()
  const resampled = Array.from({ length: options.resamples }, () =>
    mean(values.map(() => values[uniformInt(generator, 0, values.length - 1)])),
  )
  return { mean: mean(values), interval: percentileInterval(resampled, options.confidence)! }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

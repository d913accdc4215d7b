import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { cohenKappa } from './cohen-kappa'
import { meanKappa } from './mean-kappa'
import { countCells, pairCells } from './paired-cells'
import { drawRows, resolveResampling, type ResamplingOptions } from './resampling'

export interface ResampledMeanKappasOptions extends Omit<ResamplingOptions, 'confidence'> {
  /** The heads that count; default all. */
  readonly heads?: readonly Observation[]
}

/**
 * Mean kappa in each bootstrap resample of rows, for statistics of several labelers at once: with the same options and number of
 * rows the resamples are the same for each labeler, so that what is worked out of them resample by resample is paired.
 *
 * @param predicted `[rows][14]` class indexes, in the order of `OBSERVATIONS`
 * @param reference the same rows as the reference has them
 * @returns one for each resample; `null` where kappa is undefined in every head there
 * @throws {RangeError} where the rows do not pair up, are none, or are no labels, and for options out of range
 */
export function resampledMeanKappas(
  predicted: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  { heads = OBSERVATIONS, ...options }: ResampledMeanKappasOptions = {},
): readonly (number | null)[] {
  const { resamples, seed } = resolveResampling(options)
  const cells = pairCells(predicted, reference)
  const counted = heads.map((name) => OBSERVATIONS.indexOf(name))
  return Array.from(drawRows(reference.length, resamples, seed), (rows) => {
    const confusions = countCells(cells, rows)
    return meanKappa(counted.map((head) => cohenKappa(confusions[head]))).kappa
  })
}

import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { byObservation } from './by-observation'
import { cohenKappa } from './cohen-kappa'
import { meanDefined } from './mean-defined'
import { countCells, pairCells, exchangeRows, type PairedCells } from './paired-cells'
import { percentileInterval, type Interval } from './percentile-interval'
import { randomIntegers } from './random-integers'
import { drawRows, resolveResampling, type ResamplingOptions } from './resampling'

export interface KappaDifference {
  /** Kappa of the first less that of the second; `null` where either is undefined. */
  readonly difference: number | null
  /** Paired bootstrap: both are judged on the same resamples of reports. */
  readonly interval: Interval | null
  /** Paired permutation test, two-sided; `null` where the difference is, or no resamples were asked for. */
  readonly pValue: number | null
}

export interface LabelerComparison {
  readonly rows: number
  readonly resampling: Required<ResamplingOptions>
  /** Over the heads where both kappas are defined. */
  readonly mean: KappaDifference & { readonly undefinedHeads: readonly Observation[] }
  readonly heads: Readonly<Record<Observation, KappaDifference>>
}

/** One difference for each head, and their mean last: what is resampled. */
type Differences = readonly (number | null)[]

const MEAN = OBSERVATIONS.length

/**
 * Tests whether one of two labelers agrees better with a reference, by kappa, on the same reports. In the permutation test the
 * two exchange their labels of a report at random, as they might if neither were better;
 * `p = (1 + permutations at least as far apart) / (1 + permutations)`, so it is never 0.
 *
 * Source: Efron and Tibshirani, "An introduction to the bootstrap", 1993, chapters 13 and 15; for the added 1, Phipson and
 * Smyth, "Permutation P-values should never be zero", 2010.
 *
 * @param first `[rows][14]` class indexes that the first predicted
 * @param second those of the second, of the same reports in the same order
 * @param reference the reference's
 * @throws {RangeError} where the rows do not pair up, are none, or are no labels, and for options out of range
 */
export function compareLabelers(
  first: readonly Uint8Array[],
  second: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  options: ResamplingOptions = {},
): LabelerComparison {
  const resampling = resolveResampling(options)
  const { resamples, seed, confidence } = resampling
  const cells = [pairCells(first, reference), pairCells(second, reference)] as const
  const every = Uint32Array.from(reference.keys())
  const observed = differences(cells, every)
  const bootstrapped = Array.from(drawRows(reference.length, resamples, seed), (rows) => differences(cells, rows))
  const random = randomIntegers(seed)
  const permuted = Array.from({ length: resamples }, () =>
    differences(
      exchangeRows(...cells, () => random(2) === 1),
      every,
    ),
  )
  const compared = (place: number): KappaDifference => {
    const difference = observed[place]
    if (difference === null) return { difference, interval: null, pValue: null }
    return {
      difference,
      interval: percentileInterval(
        bootstrapped.map((resample) => resample[place]),
        confidence,
      ),
      pValue: permutationPValue(
        difference,
        permuted.map((resample) => resample[place]),
      ),
    }
  }
  return {
    rows: reference.length,
    resampling,
    mean: { ...compared(MEAN), undefinedHeads: OBSERVATIONS.filter((_, head) => observed[head] === null) },
    heads: byObservation(compared),
  }
}

function differences(cells: readonly [PairedCells, PairedCells], rows: Uint32Array): Differences {
  const [first, second] = cells.map((table) => countCells(table, rows).map((head) => cohenKappa(head).kappa))
  const heads = first.map((kappa, head) => {
    const other = second[head]
    return kappa === null || other === null ? null : kappa - other
  })
  return [...heads, meanDefined(heads)]
}

function permutationPValue(observed: number, permuted: Differences): number | null {
  const defined = permuted.filter((difference) => difference !== null)
  if (defined.length === 0) return null
  const asFar = defined.filter((difference) => Math.abs(difference) >= Math.abs(observed)).length
  return (1 + asFar) / (1 + defined.length)
}

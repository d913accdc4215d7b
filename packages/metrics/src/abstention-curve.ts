import { areaUnderRiskCoverage } from './area-under-risk-coverage'
import { assertHeadRows } from './assert-head-rows'
import { cohenKappa } from './cohen-kappa'
import type { AgreementIntervals } from './evaluate-labels'
import { CLASSES, HEADS } from './head-scores'
import { meanKappa } from './mean-kappa'
import { mostProbableClass } from './most-probable-class'
import { confusionsOfCounts } from './paired-cells'
import { percentileInterval } from './percentile-interval'
import { drawRows, resolveResampling, type ResamplingOptions } from './resampling'

/**
 * What is left out as a whole: single decisions (a head of a report), by the probability of their most probable class, or
 * reports, by that of their least confident decision.
 */
export type AbstentionUnit = 'decision' | 'report'

export interface AbstentionCurveOptions {
  /** Default `report`, because a person who looks at what is left out reads reports. */
  readonly unit?: AbstentionUnit
  /** Shares to keep, each over 0 and up to 1; default 1, 0.95, …, 0.05. */
  readonly coverages?: readonly number[]
  /** Bootstrap intervals that resample what is kept at each threshold; none by default. */
  readonly resampling?: ResamplingOptions
}

/** What is kept at one threshold. */
export interface AbstentionPoint {
  /** The share that is kept: at least what was asked for, more where units are equally confident. */
  readonly coverage: number
  /** Units that are less confident than this are left out. */
  readonly threshold: number
  readonly kept: number
  /** Of the kept decisions; `1 - accuracy` is the risk. */
  readonly accuracy: number
  /** Mean over the heads where kappa is defined among what is kept; `null` where it is in none. */
  readonly kappa: number | null
  readonly undefinedHeads: number
  /** `null` where no resampling was asked for. */
  readonly intervals: AgreementIntervals
}

export interface AbstentionCurve {
  readonly unit: AbstentionUnit
  readonly units: number
  /** By falling coverage; equal ones once. */
  readonly points: readonly AbstentionPoint[]
  /** See `areaUnderRiskCoverage`. */
  readonly areaUnderRiskCoverage: number
}

interface Unit {
  readonly confidence: number
  /** Of its decisions: places in `[14, 4, 4]` by head, reference and predicted class. */
  readonly cells: readonly number[]
}

const EVERY_TWENTIETH = Array.from({ length: 20 }, (_, index) => (20 - index) / 20)

/**
 * What is gained when the least confident are left to a person: accuracy and mean kappa of what is kept, against the share
 * that is kept.
 *
 * Source: Geifman and El-Yaniv, "Selective classification for deep neural networks", 2017.
 *
 * @param probabilities `[rows][14 * 4]`: for each report `[14, 4]`, row-major, as `LabeledText` has them
 * @param reference `[rows][14]` class indexes of the same reports
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes, and for options out of range
 */
export function abstentionCurve(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
  { unit = 'report', coverages = EVERY_TWENTIETH, resampling = { resamples: 0 } }: AbstentionCurveOptions = {},
): AbstentionCurve {
  assertHeadRows('probabilities', probabilities, reference)
  const outside = coverages.find((coverage) => !(coverage > 0 && coverage <= 1))
  if (outside !== undefined) throw new RangeError(`a coverage is ${outside}; give shares over 0 and up to 1`)
  const resolved = resolveResampling(resampling)
  const units = probabilities
    .flatMap((row, index) => unitsOf(row, reference[index], unit))
    .sort((a, b) => b.confidence - a.confidence)
  const thresholds = coverages.map((coverage) => units[Math.ceil(coverage * units.length - 1e-9) - 1].confidence)
  return {
    unit,
    units: units.length,
    points: [...new Set(thresholds)].sort((a, b) => a - b).map((threshold) => pointAt(threshold, units, resolved)),
    areaUnderRiskCoverage: areaUnderRiskCoverage(
      units.map(({ confidence }) => confidence),
      units.map(({ cells }) => cells.filter(isWrong).length / cells.length),
    )!,
  }
}

function unitsOf(probabilities: ArrayLike<number>, reference: Uint8Array, unit: AbstentionUnit): readonly Unit[] {
  const single = Array.from({ length: HEADS }, (_, head): Unit => {
    const predicted = mostProbableClass(probabilities, head * CLASSES, CLASSES)
    const cell = (head * CLASSES + reference[head]) * CLASSES + predicted
    return { confidence: probabilities[head * CLASSES + predicted], cells: [cell] }
  })
  if (unit === 'decision') return single
  const confidence = Math.min(...single.map((each) => each.confidence))
  return [{ confidence, cells: single.flatMap(({ cells }) => cells) }]
}

const isWrong = (cell: number): boolean => cell % CLASSES !== Math.floor(cell / CLASSES) % CLASSES

function pointAt(
  threshold: number,
  units: readonly Unit[],
  { resamples, seed, confidence }: Required<ResamplingOptions>,
): AbstentionPoint {
  const kept = units.filter((unit) => unit.confidence >= threshold)
  const resampled = Array.from(drawRows(kept.length, resamples, seed), (rows) => keptAgreement(kept, rows))
  const interval = (values: readonly (number | null)[]) => percentileInterval(values, confidence)
  return {
    coverage: kept.length / units.length,
    threshold,
    kept: kept.length,
    ...keptAgreement(kept, [...kept.keys()]),
    intervals: {
      kappa: interval(resampled.map(({ kappa }) => kappa)),
      accuracy: interval(resampled.map(({ accuracy }) => accuracy)),
    },
  }
}

function keptAgreement(
  kept: readonly Unit[],
  rows: ArrayLike<number>,
): Pick<AbstentionPoint, 'accuracy' | 'kappa' | 'undefinedHeads'> {
  const counts = new Uint32Array(HEADS * CLASSES * CLASSES)
  for (let place = 0; place < rows.length; place++) {
    for (const cell of kept[rows[place]].cells) counts[cell]++
  }
  let [right, all] = [0, 0]
  counts.forEach((count, cell) => {
    all += count
    if (!isWrong(cell)) right += count
  })
  const { kappa, undefinedHeads } = meanKappa(confusionsOfCounts(counts).map(cohenKappa))
  return { accuracy: right / all, kappa, undefinedHeads: undefinedHeads.length }
}

import { areaUnderRiskCoverage } from './area-under-risk-coverage'
import { assertHeadRows } from './assert-head-rows'
import { cohenKappa } from './cohen-kappa'
import { confusionMatrix } from './confusion-matrix'
import { CLASSES, HEADS } from './head-scores'
import { meanKappa } from './mean-kappa'
import { mostProbableClass } from './most-probable-class'

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
}

export interface AbstentionCurve {
  readonly unit: AbstentionUnit
  readonly units: number
  /** By falling coverage; equal ones once. */
  readonly points: readonly AbstentionPoint[]
  /** See `areaUnderRiskCoverage`. */
  readonly areaUnderRiskCoverage: number
}

interface Decision {
  readonly head: number
  readonly predicted: number
  readonly reference: number
}

interface Unit {
  readonly confidence: number
  readonly decisions: readonly Decision[]
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
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes, and for a coverage out of range
 */
export function abstentionCurve(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
  { unit = 'report', coverages = EVERY_TWENTIETH }: AbstentionCurveOptions = {},
): AbstentionCurve {
  assertHeadRows('probabilities', probabilities, reference)
  const outside = coverages.find((coverage) => !(coverage > 0 && coverage <= 1))
  if (outside !== undefined) throw new RangeError(`a coverage is ${outside}; give shares over 0 and up to 1`)
  const units = probabilities
    .flatMap((row, index) => unitsOf(row, reference[index], unit))
    .sort((a, b) => b.confidence - a.confidence)
  const thresholds = coverages.map((coverage) => units[Math.ceil(coverage * units.length - 1e-9) - 1].confidence)
  return {
    unit,
    units: units.length,
    points: [...new Set(thresholds)].sort((a, b) => a - b).map((threshold) => pointAt(threshold, units)),
    areaUnderRiskCoverage: areaUnderRiskCoverage(
      units.map(({ confidence }) => confidence),
      units.map(({ decisions }) => decisions.filter(isWrong).length / decisions.length),
    )!,
  }
}

function unitsOf(probabilities: ArrayLike<number>, reference: Uint8Array, unit: AbstentionUnit): readonly Unit[] {
  const single = Array.from({ length: HEADS }, (_, head): Unit => {
    const predicted = mostProbableClass(probabilities, head * CLASSES, CLASSES)
    const decision = { head, predicted, reference: reference[head] }
    return { confidence: probabilities[head * CLASSES + predicted], decisions: [decision] }
  })
  if (unit === 'decision') return single
  const confidence = Math.min(...single.map((each) => each.confidence))
  return [{ confidence, decisions: single.flatMap(({ decisions }) => decisions) }]
}

const isWrong = ({ predicted, reference }: Decision): boolean => predicted !== reference

function pointAt(threshold: number, units: readonly Unit[]): AbstentionPoint {
  const kept = units.filter(({ confidence }) => confidence >= threshold)
  const decisions = kept.flatMap((unit) => unit.decisions)
  const heads = Array.from({ length: HEADS }, (_, head) => {
    const ofHead = decisions.filter((decision) => decision.head === head)
    const predicted = ofHead.map((decision) => decision.predicted)
    const reference = ofHead.map((decision) => decision.reference)
    return cohenKappa(confusionMatrix(predicted, reference))
  })
  const { kappa, undefinedHeads } = meanKappa(heads)
  return {
    coverage: kept.length / units.length,
    threshold,
    kept: kept.length,
    accuracy: 1 - decisions.filter(isWrong).length / decisions.length,
    kappa,
    undefinedHeads: undefinedHeads.length,
  }
}

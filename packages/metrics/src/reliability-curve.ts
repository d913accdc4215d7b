import { assertProbabilityRows } from './assert-probability-rows'
import { confidenceBin } from './confidence-bin'
import { mostProbableClass } from './most-probable-class'

/** The rows whose confidence is over `lower` and up to `upper`; the first bin holds 0 too. */
export interface ReliabilityBin {
  readonly lower: number
  readonly upper: number
  readonly count: number
  /** Mean probability of the most probable class; `null` in an empty bin. */
  readonly confidence: number | null
  /** Share of rows whose most probable class is the reference's; `null` in an empty bin. */
  readonly accuracy: number | null
}

export interface ReliabilityCurve {
  readonly rows: number
  /** Every bin from 0 to 1, empty ones too. */
  readonly bins: readonly ReliabilityBin[]
  /** Mean gap between confidence and accuracy, weighted by rows; `null` where there are none. */
  readonly expectedCalibrationError: number | null
  /** The widest gap of a bin; `null` where there are no rows. */
  readonly maximumCalibrationError: number | null
}

/**
 * How often predictions of a given confidence are right: rows are put into bins of equal width by the probability of their
 * most probable class. Calibrated probabilities are right as often as they are confident. A bin holds its upper edge; of
 * equally probable classes the first is taken.
 *
 * Source: Guo et al., "On calibration of modern neural networks", 2017, which uses 15 bins. scikit-learn:
 * `calibration_curve(right, confidence, strategy="uniform")`, which leaves empty bins out.
 *
 * @param probabilities `[n, classes]`, row by row
 * @param reference `[n]` class indexes
 * @throws {RangeError} where the shapes do not fit, or there is no bin
 */
export function reliabilityCurve(
  probabilities: ArrayLike<number>,
  reference: ArrayLike<number>,
  classes = 4,
  bins = 15,
): ReliabilityCurve {
  assertProbabilityRows(probabilities, reference, classes)
  if (!Number.isInteger(bins) || bins < 1) throw new RangeError(`bins is ${bins}; give a whole number from 1`)
  const sums = Array.from({ length: bins }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (let row = 0; row < reference.length; row++) {
    const top = mostProbableClass(probabilities, row * classes, classes)
    const confidence = probabilities[row * classes + top]
    const bin = confidenceBin(confidence, bins)
    sums[bin].count++
    sums[bin].confidence += confidence
    if (top === reference[row]) sums[bin].right++
  }
  const filled = sums.filter(({ count }) => count > 0)
  const rows = reference.length
  return {
    rows,
    bins: sums.map(({ count, confidence, right }, bin) => ({
      lower: bin / bins,
      upper: (bin + 1) / bins,
      count,
      confidence: count === 0 ? null : confidence / count,
      accuracy: count === 0 ? null : right / count,
    })),
    // A bin's gap times its share of rows, |right/count - confidence/count| * count/rows.
    expectedCalibrationError:
      rows === 0 ? null : filled.reduce((sum, { confidence, right }) => sum + Math.abs(right - confidence), 0) / rows,
    maximumCalibrationError:
      rows === 0
        ? null
        : Math.max(...filled.map(({ count, confidence, right }) => Math.abs(right - confidence) / count)),
  }
}

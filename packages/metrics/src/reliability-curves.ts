import { LABEL_CLASSES, type Observation } from '@chexpp/labels'
import { assertHeadRows } from './assert-head-rows'
import { byObservation } from './by-observation'
import { reliabilityCurve, type ReliabilityCurve } from './reliability-curve'

export interface ReliabilityCurves {
  /** Over the decisions of all heads at once. Most are about findings that no report mentions, so it flatters: read the heads. */
  readonly pooled: ReliabilityCurve
  readonly heads: Readonly<Record<Observation, ReliabilityCurve>>
}

const CLASSES = LABEL_CLASSES.length

/**
 * The reliability curve of each head and of all decisions together; see `reliabilityCurve`.
 *
 * @param probabilities `[rows][14 * 4]`: for each report `[14, 4]`, row-major, as `LabeledText` has them
 * @param reference `[rows][14]` class indexes of the same reports
 * @param bins of equal width; default 15
 * @throws {RangeError} where the rows do not pair up, are none, or are not of these shapes
 */
export function reliabilityCurves(
  probabilities: readonly ArrayLike<number>[],
  reference: readonly Uint8Array[],
  bins = 15,
): ReliabilityCurves {
  assertHeadRows('probabilities', probabilities, reference)
  const headRows = (head: number) =>
    probabilities.flatMap((row) => Array.from({ length: CLASSES }, (_, c) => row[head * CLASSES + c]))
  return {
    pooled: reliabilityCurve(
      probabilities.flatMap((row) => Array.from(row)),
      reference.flatMap((labels) => Array.from(labels)),
      CLASSES,
      bins,
    ),
    heads: byObservation((head) =>
      reliabilityCurve(
        headRows(head),
        reference.map((labels) => labels[head]),
        CLASSES,
        bins,
      ),
    ),
  }
}

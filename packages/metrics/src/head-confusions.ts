import { OBSERVATIONS } from '@chexpp/labels'
import { confusionMatrix, type ConfusionMatrix } from './confusion-matrix'

/**
 * The 4 x 4 confusion matrix of each head.
 *
 * @param predicted `[rows][14]` class indexes, in the order of `OBSERVATIONS`
 * @param reference the same rows as the reference has them
 * @returns `[14, 4, 4]`: a matrix a head, `[reference][predicted]`
 * @throws {RangeError} where the rows do not pair up, or hold something other than class indexes
 */
export function headConfusions(
  predicted: readonly Uint8Array[],
  reference: readonly Uint8Array[],
): readonly ConfusionMatrix[] {
  return OBSERVATIONS.map((_, head) =>
    confusionMatrix(
      predicted.map((labels) => labels[head]),
      reference.map((labels) => labels[head]),
    ),
  )
}

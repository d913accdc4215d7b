import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import { cohenKappa, drawRows, flattenedKappa, percentileInterval, type ResamplingOptions } from '@chexpp/metrics'
import type { Estimate } from '../scores/estimate'

const HEADS = OBSERVATIONS.length
const CLASSES = LABEL_CLASSES.length

/**
 * Kappa over all heads at once, as if a text were 14 ratings of one thing; its interval resamples texts.
 *
 * @param predicted `[rows][14]` class indexes
 * @param reference `[rows][14]` class indexes
 */
export function flattenedEstimate(
  predicted: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  { resamples, seed, confidence }: Required<ResamplingOptions>,
): Estimate {
  const cells = reference.map((labels, row) => labels.map((label, head) => CLASSES * label + predicted[row][head]))
  const resampled = Array.from(drawRows(reference.length, resamples, seed), (rows) => {
    const counts = new Float64Array(CLASSES * CLASSES)
    for (const row of rows) {
      for (let head = 0; head < HEADS; head++) counts[cells[row][head]] += 1
    }
    return cohenKappa(LABEL_CLASSES.map((_, label) => [...counts.subarray(label * CLASSES, (label + 1) * CLASSES)]))
      .kappa
  })
  return { value: flattenedKappa(predicted, reference).kappa, interval: percentileInterval(resampled, confidence) }
}

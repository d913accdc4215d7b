import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'

const CLASSES = LABEL_CLASSES.length

/** How many texts have each class of each head: `[14 × 4]`, the class of a head at `4 * head + class`. */
export function labelCounts(labels: readonly Uint8Array[]): Float64Array {
  const counts = new Float64Array(OBSERVATIONS.length * CLASSES)
  for (const row of labels) row.forEach((labelClass, head) => counts[CLASSES * head + labelClass]++)
  return counts
}

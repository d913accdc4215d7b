import { cohenKappa, type Kappa } from './cohen-kappa'
import { headConfusions } from './head-confusions'

/**
 * **A mistake, kept to show its size: do not report it.** Kappa over all heads at once, as if a report were 14 ratings of
 * one thing.
 *
 * Most cells of a label matrix are absent, and which head a cell is in tells how likely so. Flattened, a labeler is credited
 * with knowing that fractures are rarer than effusions, which no head's kappa would: one that gives every report the same
 * 14 labels scores 0 in each head and well above 0 flattened. The study that chexpp reproduces fell into it, and its authors
 * caught it. Use `meanKappa`.
 *
 * @param predicted `[rows][14]` class indexes
 * @param reference `[rows][14]` class indexes
 */
export function flattenedKappa(predicted: readonly Uint8Array[], reference: readonly Uint8Array[]): Kappa {
  const heads = headConfusions(predicted, reference)
  return cohenKappa(heads.reduce((sum, head) => sum.map((row, i) => row.map((count, j) => count + head[i][j]))))
}

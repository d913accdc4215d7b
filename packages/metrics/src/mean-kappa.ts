import type { Kappa } from './cohen-kappa'
import { meanDefined } from './mean-defined'

export interface MeanKappa {
  /** Mean over the heads where kappa is defined; `null` where it is in none. */
  readonly kappa: number | null
  /** Which heads were left out, by index. Their number belongs beside the mean wherever it is shown. */
  readonly undefinedHeads: readonly number[]
}

/**
 * The mean of the heads' kappas, as the CheXpert++ study reports it. A head where kappa is undefined is left out: it counts
 * neither as 0 nor as 1.
 */
export function meanKappa(heads: readonly Kappa[]): MeanKappa {
  return {
    kappa: meanDefined(heads.map(({ kappa }) => kappa)),
    undefinedHeads: heads.flatMap(({ kappa }, head) => (kappa === null ? [head] : [])),
  }
}

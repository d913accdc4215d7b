import { evaluateLabels, type ResamplingOptions } from '@chexpp/metrics'
import { COUNT, object } from '../json-schema'
import { ESTIMATE_SCHEMA, type Estimate } from './estimate'
import { flattenedEstimate } from '../faults/flattened-kappa'

/** How far a student agrees with labels, over all 14 heads. */
export interface Agreement {
  readonly rows: number
  readonly accuracy: Estimate
  /** Mean of the heads' kappas. */
  readonly kappa: Estimate
  /** One kappa over all heads at once: inflated, shown as one of the published study's faults. */
  readonly flattenedKappa: Estimate
}

export const AGREEMENT_SCHEMA = object({
  rows: COUNT,
  accuracy: ESTIMATE_SCHEMA,
  kappa: ESTIMATE_SCHEMA,
  flattenedKappa: ESTIMATE_SCHEMA,
})

export function agreementOf(
  predicted: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  options: ResamplingOptions,
): Agreement {
  const { rows, mean, resampling } = evaluateLabels(predicted, reference, options)
  return {
    rows,
    accuracy: { value: mean.accuracy, interval: mean.intervals.accuracy },
    kappa: { value: mean.kappa, interval: mean.intervals.kappa },
    flattenedKappa: flattenedEstimate(predicted, reference, resampling),
  }
}

import type { AttributionMethod, ExplainMethod, Faithfulness } from '@chexpp/explain'
import type { Progress } from '@chexpp/labels'
import { UsageError } from '../../failure'
import { openCheckpoint } from '../../labeling/open-checkpoint'
import { faithfulnessCases, type CaseOptions } from './faithfulness-cases'

/** Which methods can be trusted on the sentences of a file. */
export interface CheckedExplanations extends Faithfulness {
  readonly labeler: string
  /** See `FaithfulnessCases`. */
  readonly leftOut: number
  readonly randomOrders: number
  readonly seed: number
}

export interface CheckOptions extends CaseOptions {
  /** The checkpoint's folder or file. */
  readonly labeler: string
  readonly base?: string
  readonly methods: Readonly<Partial<Record<AttributionMethod, ExplainMethod>>>
  readonly randomOrders: number
  readonly seed: number
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Removes and adds words of a file's sentences in the order of each method's scores, and compares with random orders.
 *
 * Rejects with `UsageError` where the student gives the file's sentences no label to explain.
 */
export async function checkExplanations(
  input: string,
  { labeler, base, methods, randomOrders, seed, onProgress, ...options }: CheckOptions,
): Promise<CheckedExplanations> {
  const checkpoint = await openCheckpoint({ name: labeler, base })
  const { cases, leftOut } = await faithfulnessCases(input, checkpoint, options)
  if (cases.length === 0) {
    const what = options.observation === undefined ? 'no label that is not absent' : `${options.observation} no label`
    throw new UsageError(`${input}: the student gives its sentences ${what}, so there is nothing to check`)
  }
  const { checkFaithfulness } = await import('@chexpp/explain')
  const { signal } = options
  const checked = await checkFaithfulness(checkpoint, cases, { methods, randomOrders, seed, signal, onProgress })
  return { labeler, leftOut, randomOrders, seed, ...checked }
}

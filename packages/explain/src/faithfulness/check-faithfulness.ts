import type { Progress } from '@chexpp/labels'
import type { ExplainMethod } from '../explain-label'
import { nextTask } from '../predict'
import type { Student } from '../student'
import { meanInterval, type BootstrapOptions, type MeanInterval } from './mean-interval'
import { meanArea, measureCase, type Areas, type ExplainedCase, type MeasuredCase } from './measure-case'

export interface FaithfulnessOptions {
  /** The methods that are compared, by the names that the result gives them. */
  readonly methods: Readonly<Record<string, ExplainMethod>>
  /** Random orders a case; 20 by default. */
  readonly randomOrders?: number
  /** Of the random orders and the intervals, a 32-bit integer; 0 by default. */
  readonly seed?: number
  /** Bootstrap resamples of the cases; 1000 by default. */
  readonly resamples?: number
  /** Of the intervals, between 0 and 1; 0.95 by default. */
  readonly confidence?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * `'faithful'`: removing and adding words in its order beats random orders, both intervals above 0. `'misleading'`: one
 * of them is below 0. `'unproven'`: neither, on these cases.
 */
export type Verdict = 'faithful' | 'unproven' | 'misleading'

export interface MethodFaithfulness {
  /** Areas under the curves, averaged over cases: of deletion the lower, of insertion the higher the better. */
  readonly deletionArea: number
  readonly insertionArea: number
  /** By how much the areas are better than those of random orders, averaged over cases. */
  readonly deletionGain: MeanInterval
  readonly insertionGain: MeanInterval
  readonly verdict: Verdict
}

export interface Faithfulness {
  readonly cases: number
  readonly methods: Readonly<Record<string, MethodFaithfulness>>
  /** Areas of random orders, averaged over orders, then cases. */
  readonly random: { readonly deletionArea: MeanInterval; readonly insertionArea: MeanInterval }
}

/**
 * Says which methods can be trusted on a set of texts: those whose words matter to the student more, in the order that
 * the method gives, than words in random orders. Intervals are over cases; each case has the same random orders for all
 * methods.
 *
 * Rejects with `RangeError` where there are no cases or an option is out of range, with what `explainLabel` rejects
 * with, and with the signal's reason when aborted.
 */
export async function checkFaithfulness(
  student: Student,
  cases: readonly ExplainedCase[],
  options: FaithfulnessOptions,
): Promise<Faithfulness> {
  const { methods, randomOrders = 20, seed = 0, resamples = 1000, confidence = 0.95, signal } = options
  checkOptions(cases, { randomOrders, resamples, confidence })
  const measured: MeasuredCase[] = []
  for (const [index, each] of cases.entries()) {
    await nextTask(signal)
    measured.push(await measureCase(student, each, { methods, randomOrders, seed: seed + index, signal }))
    options.onProgress?.({ done: index + 1, total: cases.length })
  }
  const bootstrap = { resamples, seed, confidence }
  return {
    cases: cases.length,
    methods: Object.fromEntries(Object.keys(methods).map((name) => [name, judge(measured, name, bootstrap)])),
    random: {
      deletionArea: meanInterval(
        measured.map(({ random }) => random.deletion),
        bootstrap,
      ),
      insertionArea: meanInterval(
        measured.map(({ random }) => random.insertion),
        bootstrap,
      ),
    },
  }
}

function judge(measured: readonly MeasuredCase[], name: string, options: BootstrapOptions): MethodFaithfulness {
  const areas = measured.map(({ methods }) => methods[name])
  const gain = (value: (areas: Areas, random: Areas) => number) =>
    meanInterval(
      measured.map(({ methods, random }) => value(methods[name], random)),
      options,
    )
  const deletionGain = gain((own, random) => random.deletion - own.deletion)
  const insertionGain = gain((own, random) => own.insertion - random.insertion)
  return {
    deletionArea: meanArea(areas, 'deletion'),
    insertionArea: meanArea(areas, 'insertion'),
    deletionGain,
    insertionGain,
    verdict: verdictOf([deletionGain, insertionGain]),
  }
}

function verdictOf(gains: readonly MeanInterval[]): Verdict {
  if (gains.every(({ interval }) => interval.lower > 0)) return 'faithful'
  return gains.some(({ interval }) => interval.upper < 0) ? 'misleading' : 'unproven'
}

function checkOptions(
  cases: readonly ExplainedCase[],
  { randomOrders, resamples, confidence }: { randomOrders: number; resamples: number; confidence: number },
): void {
  if (cases.length === 0) throw new RangeError('Faithfulness needs at least one case')
  for (const [name, value] of Object.entries({ randomOrders, resamples })) {
    if (!(Number.isInteger(value) && value >= 1)) throw new RangeError(`${name}: ${value} is no whole number from 1`)
  }
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence: ${confidence} is not between 0 and 1`)
}

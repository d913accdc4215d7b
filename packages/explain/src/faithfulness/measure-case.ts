import { explainLabel, type ExplainMethod } from '../explain-label'
import type { Student } from '../student'
import type { Target } from '../target'
import { readWords } from '../text/read-words'
import { perturbationCurves, type PerturbationCurves } from './perturbation-curves'
import { orderByScore, randomOrders } from './word-orders'

/** A text and the label of it that is explained. */
export interface ExplainedCase {
  readonly text: string
  readonly target: Target
}

/** Areas under the curves. */
export interface Areas {
  readonly deletion: number
  readonly insertion: number
}

export interface MeasuredCase {
  /** By the methods' names. */
  readonly methods: Readonly<Record<string, Areas>>
  /** Averaged over orders. */
  readonly random: Areas
}

export interface MeasureOptions {
  readonly methods: Readonly<Record<string, ExplainMethod>>
  readonly randomOrders: number
  readonly seed: number
  readonly signal?: AbortSignal
}

/** The areas of each method's order and of random orders, which are the same for all methods. */
export async function measureCase(
  student: Student,
  { text, target }: ExplainedCase,
  { methods, randomOrders: randomCount, seed, signal }: MeasureOptions,
): Promise<MeasuredCase> {
  const words = readWords(student, text)
  const names = Object.keys(methods)
  const orders = randomOrders(words.words.length, randomCount, seed)
  for (const name of names) {
    const { words: scored } = await explainLabel(student, text, target, methods[name], { signal })
    orders.push(orderByScore(scored))
  }
  const areas = (await perturbationCurves(student, words, target, orders, { signal })).map(areasOf)
  const random = areas.slice(0, randomCount)
  return {
    methods: Object.fromEntries(names.map((name, index) => [name, areas[randomCount + index]])),
    random: { deletion: meanArea(random, 'deletion'), insertion: meanArea(random, 'insertion') },
  }
}

export function meanArea(areas: readonly Areas[], kind: keyof Areas): number {
  return areas.reduce((sum, each) => sum + each[kind], 0) / areas.length
}

function areasOf({ deletion, insertion }: PerturbationCurves): Areas {
  return { deletion: deletion.area, insertion: insertion.area }
}

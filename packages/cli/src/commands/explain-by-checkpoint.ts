import type { AttributionMethod, ExplainMethod } from '@chexpp/explain'
import type { Observation } from '@chexpp/labels'
import { checkExplanations } from '../explaining/student/check-explanations'
import { explainByStudent } from '../explaining/student/explain-by-student'
import { faithfulnessTable } from '../explaining/student/faithfulness-table'
import { formatScores } from '../explaining/student/format-scores'
import { SCORE_MEANING } from '../explaining/student/score-meaning'
import { UsageError } from '../failure'
import { abortOnInterrupt } from '../interrupt'
import { ProgressBar } from '../progress-bar'
import { writeWhole } from '../write-whole'

/** Options of `chexpp explain` that only a checkpoint has. */
export interface CheckpointExplainOptions {
  readonly base?: string
  readonly method?: AttributionMethod
  readonly layer?: number
  readonly head?: number
  readonly observation?: Observation
  readonly html?: string
  readonly svg?: string
  readonly checkFaithfulness?: string
  readonly textColumn?: string
  readonly cases?: number
  readonly randomOrders?: number
  readonly seed?: number
}

/** In the order in which the help lists them; `flag` as typed. */
const OF_TEXT = ['html', 'svg'] as const
const OF_CHECK = ['textColumn', 'cases', 'randomOrders', 'seed'] as const
const OF_CHECKPOINT = [
  'base',
  'method',
  'layer',
  'head',
  'observation',
  ...OF_TEXT,
  'checkFaithfulness',
  ...OF_CHECK,
] as const

export const CHECK_DEFAULTS = { cases: 200, randomOrders: 20, seed: 0 } as const

/** Throws `UsageError` that names an option which rules do not have. */
export function refuseCheckpointOptions(options: CheckpointExplainOptions): void {
  const given = OF_CHECKPOINT.find((name) => options[name] !== undefined)
  if (given === undefined) return
  throw new UsageError(`--${flag(given)}: rules have none; it belongs to a checkpoint (--labeler)`)
}

export async function explainByCheckpoint(
  text: string,
  options: CheckpointExplainOptions & { readonly labeler: string; readonly json: boolean },
  columns: number,
): Promise<string> {
  const idle = OF_CHECK.find((name) => options[name] !== undefined)
  if (idle !== undefined) throw new UsageError(`--${flag(idle)} belongs to --check-faithfulness`)
  const { labeler, base, observation, html, svg } = options
  const method = methodOf(options.method ?? 'integrated-gradients', options)
  const explanation = await explainByStudent(text, { labeler, base, method, observation, signal: abortOnInterrupt() })
  if (html !== undefined) {
    const { scoresPage } = await import('../explaining/student/scores-page')
    await writeWhole(html, scoresPage(explanation))
  }
  if (svg !== undefined) {
    const { writeScorePictures } = await import('../explaining/student/score-pictures')
    await writeScorePictures(svg, explanation)
  }
  return options.json ? `${JSON.stringify(explanation, undefined, 2)}\n` : formatScores(explanation, columns)
}

export async function checkCheckpoint(
  input: string,
  options: CheckpointExplainOptions & { readonly labeler: string; readonly json: boolean },
  columns: number,
): Promise<string> {
  const idle = OF_TEXT.find((name) => options[name] !== undefined)
  if (idle !== undefined)
    throw new UsageError(`--${idle} shows a text's scores; leave it out with --check-faithfulness`)
  const { labeler, base, method, observation, textColumn } = options
  const { cases: limit, randomOrders, seed } = { ...CHECK_DEFAULTS, ...options }
  const names = method === undefined ? (Object.keys(SCORE_MEANING) as AttributionMethod[]) : [method]
  const methods = Object.fromEntries(names.map((name) => [name, methodOf(name, options)]))
  const bar = new ProgressBar('checking')
  try {
    const signal = abortOnInterrupt()
    const onProgress = bar.update.bind(bar)
    const choice = { labeler, base, methods, observation, textColumn, limit, randomOrders, seed, signal, onProgress }
    const checked = await checkExplanations(input, choice)
    return options.json ? `${JSON.stringify(checked, undefined, 2)}\n` : faithfulnessTable(checked, columns)
  } finally {
    bar.stop()
  }
}

/** Layers and heads are counted from 1 on the command line. */
function methodOf(method: AttributionMethod, { layer, head, method: named }: CheckpointExplainOptions): ExplainMethod {
  if (method === 'attention') {
    return { method, ...(layer !== undefined && { layer: layer - 1 }), ...(head !== undefined && { head: head - 1 }) }
  }
  const idle = layer !== undefined ? 'layer' : head !== undefined ? 'head' : undefined
  if (idle !== undefined && (named === undefined || named === method)) {
    throw new UsageError(`--${idle} needs --method attention`)
  }
  return { method }
}

function flag(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

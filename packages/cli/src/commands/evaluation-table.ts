import { OBSERVATIONS } from '@chexpp/labels'
import type { LabelEvaluation } from '@chexpp/metrics'

type Interval = { readonly lower: number; readonly upper: number } | null

/** The per-head table as people read it in a terminal. */
export function evaluationTable(evaluation: LabelEvaluation): string {
  const { heads, mean, rows, resampling } = evaluation
  const defined = OBSERVATIONS.length - mean.undefinedHeads.length
  const lines = [
    line('head', 'kappa', `${resampling.confidence * 100} % interval`, 'accuracy'),
    ...OBSERVATIONS.map((name) => {
      const { kappa, accuracy, intervals } = heads[name]
      return line(name, kappaCell(kappa), intervalCell(intervals.kappa), accuracy.toFixed(4))
    }),
    line('Mean', kappaCell(mean.kappa), intervalCell(mean.intervals.kappa), mean.accuracy.toFixed(4)),
    '',
    `${rows} rows; mean kappa over ${defined} of ${OBSERVATIONS.length} heads` +
      (defined < OBSERVATIONS.length
        ? `, undefined for ${mean.undefinedHeads.join(', ')} (one class only on both sides)`
        : ''),
  ]
  return lines.join('\n') + '\n'
}

function line(head: string, kappa: string, interval: string, accuracy: string): string {
  return `${head.padEnd(27)}${kappa.padStart(10)}  ${interval.padStart(16)}  ${accuracy.padStart(9)}`
}

const kappaCell = (kappa: number | null): string => (kappa === null ? 'undefined' : kappa.toFixed(4))

const intervalCell = (interval: Interval): string =>
  interval === null ? '' : `${interval.lower.toFixed(3)} to ${interval.upper.toFixed(3)}`

import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import type { LabelEvaluation } from '@chexpp/metrics'
import { confusionMatrices } from '../pictures/confusion-matrices'
import { headBars } from '../pictures/head-bars'
import { formatStatistic, type Interval } from '../pictures/statistic'
import { note, type Block } from './block'
import { picture } from './picture'
import { table } from './table'

/** Figures to show beside ours, such as published ones; heads may be missing. */
export interface ComparedFigures {
  readonly name: string
  readonly kappa: Readonly<Partial<Record<Observation, number>>>
  readonly meanKappa: number
}

export interface EvaluationBlocksOptions {
  readonly evaluation: LabelEvaluation
  /** Who is judged, such as `student`. */
  readonly predicted: string
  /** By whom, such as `rules`. */
  readonly reference: string
  readonly compared?: ComparedFigures
}

interface Row {
  readonly head: string
  readonly accuracy: number
  readonly kappa: number | null
  readonly interval: Interval | null
  readonly mentioned: number | null
  readonly compared: number | undefined
}

/** The table of an evaluation and its two pictures: kappa per head with intervals, and the confusion matrices. */
export function evaluationBlocks(options: EvaluationBlocksOptions): readonly Block[] {
  const { evaluation, predicted, reference, compared } = options
  const { mean, resampling } = evaluation
  const rows = OBSERVATIONS.map((head) => headRow(evaluation, head, compared))
  const meanRow: Row = {
    head: 'Mean',
    accuracy: mean.accuracy,
    kappa: mean.kappa,
    interval: mean.intervals.kappa,
    mentioned: null,
    compared: compared?.meanKappa,
  }
  const intervals = `${resampling.confidence * 100} % interval`
  const judged = `${predicted} against ${reference}, ${evaluation.rows} rows`
  return [
    ...undefinedNote(evaluation),
    table({
      caption: `Agreement per head: ${judged}. Intervals: bootstrap over rows, ${resampling.resamples} resamples, seed ${resampling.seed}.`,
      columns: [
        { heading: 'Head', value: (row) => row.head },
        { heading: 'Kappa', value: (row) => row.kappa, digits: 3, missing: 'undefined' },
        { heading: intervals, value: (row) => formatInterval(row.interval) },
        { heading: 'Accuracy', value: (row) => row.accuracy, digits: 4 },
        { heading: `Mentioned by ${reference}`, value: (row) => row.mentioned },
        ...(compared ? [{ heading: `Kappa, ${compared.name}`, value: (row: Row) => row.compared, digits: 3 }] : []),
      ],
      rows: [...rows, meanRow],
    }),
    picture({
      caption: `Kappa per head with its ${intervals}${compared ? `; diamonds: ${compared.name}` : ''}.`,
      draw: (width) =>
        headBars({
          title: `Kappa per head: ${judged}`,
          seriesName: predicted,
          heads: rows.map(({ head, kappa, interval }) => ({ head, value: kappa, interval })),
          mean: { head: 'Mean', value: mean.kappa, interval: mean.intervals.kappa },
          ...(compared && {
            comparison: { name: compared.name, values: { ...compared.kappa, Mean: compared.meanKappa } },
          }),
          width,
        }),
    }),
    picture({
      caption: `Confusion matrices: rows ${reference}, columns ${predicted}, shares of each row with counts.`,
      draw: (width) =>
        confusionMatrices({
          title: `Confusion matrices: ${judged}`,
          heads: OBSERVATIONS.map((head) => ({ head, counts: evaluation.heads[head].confusion })),
          width,
        }),
    }),
  ]
}

function headRow({ heads, rows }: LabelEvaluation, head: Observation, compared: ComparedFigures | undefined): Row {
  const { kappa, accuracy, intervals, confusion } = heads[head]
  const absent = confusion[0].reduce((sum, count) => sum + count, 0)
  return { head, accuracy, kappa, interval: intervals.kappa, mentioned: rows - absent, compared: compared?.kappa[head] }
}

function undefinedNote({ mean: { undefinedHeads } }: LabelEvaluation): readonly Block[] {
  if (undefinedHeads.length === 0) return []
  return [
    note(
      `Kappa is undefined, and left out of the mean, for ${undefinedHeads.length} of 14 heads, ` +
        `where both sides know one class only: ${undefinedHeads.join(', ')}.`,
    ),
  ]
}

function formatInterval(interval: Interval | null): string | null {
  return interval && `${formatStatistic(interval.lower)} to ${formatStatistic(interval.upper)}`
}

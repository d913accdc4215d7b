import { LABEL_CLASSES, OBSERVATIONS, type LabelClass, type Observation } from '@chexpp/labels'
import { agreement } from './agreement'
import { byObservation } from './by-observation'
import { chexbertF1 } from './chexbert-f1'
import { cohenKappa, type Kappa } from './cohen-kappa'
import type { ConfusionMatrix } from './confusion-matrix'
import { dichotomize } from './dichotomize'
import { EXTRACTION_TASKS, extractionScores, type ExtractionTask } from './extraction-scores'
import { headConfusions } from './head-confusions'
import { matthewsCorrelation } from './matthews-correlation'
import { meanDefined } from './mean-defined'
import { meanF1 } from './mean-f1'
import { countCells, pairCells } from './paired-cells'
import { percentileInterval, type Interval } from './percentile-interval'
import type { PrecisionRecallF1 } from './precision-recall-f1'
import { drawRows, resolveResampling, type ResamplingOptions } from './resampling'

/** Bootstrap intervals; `null` where no resamples were asked for, or where the value itself is undefined. */
export interface AgreementIntervals {
  readonly kappa: Interval | null
  readonly accuracy: Interval | null
}

/** Of one head. `kappa` is `null`, and `reason` says why, where it is undefined. */
export type HeadEvaluation = Kappa & {
  readonly accuracy: number
  readonly intervals: AgreementIntervals
  /** Each class against the three others; `null` where undefined. */
  readonly kappaOfClass: Readonly<Record<LabelClass, number | null>>
  readonly matthews: number | null
  readonly tasks: Readonly<Record<ExtractionTask, PrecisionRecallF1>>
  readonly chexbertF1: number | null
  /** `[reference][predicted]`, `[4, 4]` */
  readonly confusion: ConfusionMatrix
}

/** Of all 14 heads. */
export interface MeanEvaluation {
  /** Mean over the heads where kappa is defined. */
  readonly kappa: number | null
  /** The heads left out of it. */
  readonly undefinedHeads: readonly Observation[]
  /** Mean over all heads. */
  readonly accuracy: number
  readonly intervals: AgreementIntervals
  /** F1 over the heads where it is defined, each counted alike or by its support. */
  readonly f1: Readonly<Record<ExtractionTask, { readonly equal: number | null; readonly support: number | null }>>
  /** Mean over the heads that the reference mentions. */
  readonly chexbertF1: number | null
}

export interface LabelEvaluation {
  /** How many reports were compared. */
  readonly rows: number
  readonly resampling: Required<ResamplingOptions>
  readonly mean: MeanEvaluation
  readonly heads: Readonly<Record<Observation, HeadEvaluation>>
}

/**
 * Judges labels against a reference, head by head, with bootstrap intervals that resample reports. It can be written as JSON.
 * In a resample a rare head may be undefined; its kappa is left out there, of its own interval and of that resample's mean.
 *
 * @param predicted `[rows][14]` class indexes, in the order of `OBSERVATIONS`
 * @param reference the same reports in the same order
 * @throws {RangeError} where the rows do not pair up, are none, or are no labels, and for options out of range
 */
export function evaluateLabels(
  predicted: readonly Uint8Array[],
  reference: readonly Uint8Array[],
  options: ResamplingOptions = {},
): LabelEvaluation {
  const resampling = resolveResampling(options)
  const cells = pairCells(predicted, reference)
  const confusions = headConfusions(predicted, reference)
  const whole = agreement(confusions)
  const resampled = Array.from(drawRows(reference.length, resampling.resamples, resampling.seed), (rows) =>
    agreement(countCells(cells, rows)),
  )
  const interval = (values: readonly (number | null)[]) => percentileInterval(values, resampling.confidence)
  const tasks = confusions.map(extractionScores)
  const chexbertF1s = confusions.map(chexbertF1)

  return {
    rows: reference.length,
    resampling,
    mean: {
      kappa: whole.meanKappa.kappa,
      undefinedHeads: whole.meanKappa.undefinedHeads.map((head) => OBSERVATIONS[head]),
      accuracy: whole.meanAccuracy,
      intervals: {
        kappa: interval(resampled.map((resample) => resample.meanKappa.kappa)),
        accuracy: interval(resampled.map((resample) => resample.meanAccuracy)),
      },
      f1: meanF1OfTasks(tasks),
      chexbertF1: meanDefined(chexbertF1s),
    },
    heads: byObservation((head) => ({
      ...whole.kappas[head],
      accuracy: whole.accuracies[head],
      intervals: {
        kappa: interval(resampled.map((resample) => resample.kappas[head].kappa)),
        accuracy: interval(resampled.map((resample) => resample.accuracies[head])),
      },
      kappaOfClass: kappaOfClass(confusions[head]),
      matthews: matthewsCorrelation(confusions[head]),
      tasks: tasks[head],
      chexbertF1: chexbertF1s[head],
      confusion: confusions[head],
    })),
  }
}

function kappaOfClass(confusion: ConfusionMatrix): Readonly<Record<LabelClass, number | null>> {
  const entries = LABEL_CLASSES.map((name, index) => [name, cohenKappa(dichotomize(confusion, [index])).kappa])
  return Object.fromEntries(entries) as Record<LabelClass, number | null>
}

function meanF1OfTasks(heads: readonly Readonly<Record<ExtractionTask, PrecisionRecallF1>>[]): MeanEvaluation['f1'] {
  const entries = EXTRACTION_TASKS.map((task) => {
    const scores = heads.map((head) => head[task])
    return [task, { equal: meanF1(scores, 'equal'), support: meanF1(scores, 'support') }]
  })
  return Object.fromEntries(entries) as MeanEvaluation['f1']
}

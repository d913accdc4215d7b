import {
  dataEfficiencyCurve,
  note,
  paragraph,
  picture,
  table,
  type Block,
  type DataEfficiencyPoint,
  type DataEfficiencySeries,
  type PageSection,
} from '@chexpp/plots'
import { ORIGINAL_CHEXPERT_PLUS_PLUS } from '../../published'
import { formatEstimate } from '../../report/format'
import type { Estimate } from '../../scores/estimate'
import type { TrainingBudget } from '../../settings'
import type { ActiveLearningTrial, CorrectedStudent, JudgedStudent } from './active-learning-results'
import type { ActiveLearningSettings } from './active-learning-settings'
import { describeGain } from './describe-gain'
import { mean, summarizeTrials } from './summarize-trials'

/** What corrections are worth, by how their texts were chosen. */
export function activeLearningSection(
  trials: readonly ActiveLearningTrial[],
  settings: ActiveLearningSettings,
): PageSection {
  const gains = seriesOf(trials, ({ overUncorrected }) => overUncorrected)
  const differences = seriesOf(trials, ({ overRandom }) => overRandom)
  return {
    heading: 'Active learning: corrections by choice and by chance',
    blocks: [
      note(simulation(trials, settings)),
      ...describeGain(trials).map(paragraph),
      ...(gains.length > 0
        ? [curve('Gain in mean kappa over as much training without corrections', 'Gain in mean kappa', gains, settings)]
        : []),
      ...(differences.length > 0
        ? [
            curve(
              'Mean kappa less that of as many corrections by chance',
              'Kappa less that of chance',
              differences,
              settings,
            ),
          ]
        : []),
      table({
        caption:
          'Students of corrected labels. Intervals: 95 %, bootstrap over the test texts; of the difference paired, on the same resamples.',
        columns: [
          { heading: 'Chosen by', value: (row) => row.chosenBy },
          { heading: 'Corrections', value: (row) => row.corrections },
          { heading: 'Wrong texts found', value: (row) => row.found },
          { heading: 'Mean kappa', value: (row) => formatEstimate(row.kappa) },
          { heading: 'Gain per hundred', value: (row) => row.gain, digits: 4 },
          { heading: 'Kappa less that of chance', value: (row) => row.overRandom && formatEstimate(row.overRandom) },
          { heading: 'Steps', value: (row) => row.steps },
          { heading: 'Seed', value: (row) => row.seed },
        ],
        rows: trials.flatMap(rowsOf),
      }),
    ],
  }
}

function simulation(
  trials: readonly ActiveLearningTrial[],
  { wrongShare, budget, start }: ActiveLearningSettings,
): string {
  const [{ poolTexts, testTexts }] = trials
  const wrong = Math.round(mean(trials.map(({ wrongTexts }) => wrongTexts)) ?? 0)
  const gain = ORIGINAL_CHEXPERT_PLUS_PLUS.activeLearningAccuracyGain * 100
  return (
    `A simulation. The study's teacher is the hidden labeler, which answers what it is asked; the first labeler has ${wrongShare * 100} % of its labels ` +
    `other than absent wrong, so ${wrong} of ${poolTexts} texts. A student learns from the first labeler (${lengthOf(start)}), texts are corrected, and it ` +
    `goes on with all of them (${lengthOf(budget)}). ${testTexts} test texts, none of them trained on or corrected, have the hidden labeler's labels. ` +
    'Errors by chance are what disagreement finds best: of a labeler that errs by rule a student learns the errors too, and then agrees with it. ' +
    `The original CheXpert++ reports about ${gain} % more accuracy than the official labeler by one round with a clinician.`
  )
}

function lengthOf(budget: TrainingBudget): string {
  const length =
    'steps' in budget ? `${budget.steps} steps` : `${budget.epochs} ${budget.epochs === 1 ? 'epoch' : 'epochs'}`
  return budget.seconds === undefined
    ? length
    : `${length}, ${budget.seconds} seconds at most; where time is short, what follows is shortened as much, for all alike`
}

function curve(
  title: string,
  measure: string,
  series: readonly DataEfficiencySeries[],
  { seeds }: ActiveLearningSettings,
): Block {
  const spread = seeds > 1 ? 'mean and single seeds' : 'with 95 % intervals over the test texts'
  return picture({
    caption: `${title}, by the number of corrections; ${spread}.`,
    draw: (width) => dataEfficiencyCurve({ title, measure, sizes: 'corrected texts', digits: 3, series, width }),
  })
}

/** A line a strategy. Of a single seed the interval over the test texts; of several the seeds. */
function seriesOf(
  trials: readonly ActiveLearningTrial[],
  figure: (student: CorrectedStudent) => Estimate | null,
): readonly DataEfficiencySeries[] {
  const summary = summarizeTrials(trials)
  return [...new Set(summary.map(({ strategy }) => strategy))].flatMap((strategy) => {
    const points = summary
      .filter((alike) => alike.strategy === strategy && alike.corrections > 0)
      .flatMap(({ corrections, students }) => pointOf(corrections, students.map(figure)) ?? [])
    return points.length === 0 ? [] : [{ name: strategy, points }]
  })
}

function pointOf(size: number, estimates: readonly (Estimate | null)[]): DataEfficiencyPoint | undefined {
  const values = estimates.map((estimate) => estimate?.value ?? null)
  const value = mean(values)
  if (value === null) return undefined
  return {
    size,
    value,
    ...(estimates.length === 1
      ? { interval: estimates[0]?.interval }
      : { seeds: values.filter((each) => each !== null) }),
  }
}

interface Row extends JudgedStudent {
  readonly chosenBy: string
  readonly corrections: number
  readonly found: number | null
  readonly gain: number | null
  readonly overRandom: Estimate | null
  readonly seed: number
}

function rowsOf(trial: ActiveLearningTrial): readonly Row[] {
  const { seed, start, uncorrected } = trial
  const without = { corrections: 0, found: null, gain: null, overRandom: null, seed }
  return [
    { ...start, ...without, chosenBy: 'the start' },
    { ...uncorrected, ...without, chosenBy: 'no corrections' },
    ...summarizeTrials([trial]).map(({ strategy, students: [student], gainPerHundred }) => ({
      ...student,
      chosenBy: strategy,
      found: student.mistakesFound,
      gain: gainPerHundred,
      seed,
    })),
  ]
}

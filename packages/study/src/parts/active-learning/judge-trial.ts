import { compareLabelers, evaluateLabels, type ResamplingOptions } from '@chexpp/metrics'
import type { Strategy } from '@chexpp/review'
import { labelsOfDigits } from '../../labels/label-digits'
import type { Estimate } from '../../scores/estimate'
import type { LabelledTexts } from '../../split/split'
import type { ActiveLearningTrial, CorrectedStudent, JudgedStudent } from './active-learning-results'
import { wrongTexts, type CorrectablePool } from './correctable-pool'
import type { LearntCorrections } from './learning-step'

/** The students of one run of the simulation. */
export interface TrainedTrial {
  readonly seed: number
  readonly pool: CorrectablePool
  readonly start: LearntCorrections
  readonly uncorrected: LearntCorrections
  /** Of each number of corrections, one for each strategy. */
  readonly rounds: readonly (readonly { readonly strategy: Strategy; readonly student: LearntCorrections }[])[]
}

/** Holds each student against the hidden labeler, and each strategy against chance. */
export function judgeTrial(
  { seed, pool, start, uncorrected, rounds }: TrainedTrial,
  test: LabelledTexts,
  resampling: ResamplingOptions,
): ActiveLearningTrial {
  const judge = ({ steps, predicted }: LearntCorrections): JudgedStudent => {
    const { mean } = evaluateLabels(labelsOfDigits(predicted), test.labels, resampling)
    return { steps, kappa: { value: mean.kappa, interval: mean.intervals.kappa } }
  }
  return {
    seed,
    poolTexts: pool.texts.length,
    wrongTexts: wrongTexts(pool, [...pool.texts.keys()]),
    testTexts: test.texts.length,
    start: judge(start),
    uncorrected: judge(uncorrected),
    students: rounds.flatMap((round) => {
      const random = round.find(({ strategy }) => strategy === 'random')
      return round.map(({ strategy, student }): CorrectedStudent => {
        const { corrected } = student
        return {
          ...judge(student),
          strategy,
          corrections: corrected.length,
          mistakesFound: wrongTexts(pool, corrected),
          overUncorrected: kappaOver(student, uncorrected, test, resampling),
          overRandom:
            random === undefined || strategy === 'random' ? null : kappaOver(student, random.student, test, resampling),
        }
      })
    }),
  }
}

/** By the paired bootstrap: both are judged on the same resamples of the test texts. */
function kappaOver(
  student: LearntCorrections,
  other: LearntCorrections,
  { labels }: LabelledTexts,
  resampling: ResamplingOptions,
): Estimate {
  const [own, theirs] = [student, other].map(({ predicted }) => labelsOfDigits(predicted))
  const { difference, interval } = compareLabelers(own, theirs, labels, resampling).mean
  return { value: difference, interval }
}

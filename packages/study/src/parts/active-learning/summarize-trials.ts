import type { Strategy } from '@chexpp/review'
import type { ActiveLearningTrial, CorrectedStudent } from './active-learning-results'

/** The students of one strategy and number of corrections, one a trial. */
export interface StudentsAlike {
  readonly strategy: Strategy
  /** Mean over the trials: where texts were few, less than was asked for. */
  readonly corrections: number
  readonly students: readonly CorrectedStudent[]
  /** What a hundred corrections added to mean kappa, over the same training without any; mean over the trials, `null` where undefined. */
  readonly gainPerHundred: number | null
}

/** The students of all trials, strategy by strategy, each by ascending number of corrections. */
export function summarizeTrials(trials: readonly ActiveLearningTrial[]): readonly StudentsAlike[] {
  const [{ students: first }] = trials
  const strategies = [...new Set(first.map(({ strategy }) => strategy))]
  return strategies.flatMap((strategy) => {
    const ofTrials = trials.map(({ students }) => students.filter((student) => student.strategy === strategy))
    return ofTrials[0].map((_, round): StudentsAlike => {
      const students = ofTrials.map((rounds) => rounds[round])
      return {
        strategy,
        students,
        corrections: mean(students.map(({ corrections }) => corrections)) ?? 0,
        gainPerHundred: mean(students.map(gainPerHundred)),
      }
    })
  })
}

const gainPerHundred = ({ overUncorrected, corrections }: CorrectedStudent): number | null =>
  overUncorrected.value === null || corrections === 0 ? null : (100 * overUncorrected.value) / corrections

/** `null` where a value is. */
export function mean(values: readonly (number | null)[]): number | null {
  if (values.length === 0 || values.includes(null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
}

import { formatEstimate, formatKappa } from '../../report/format'
import type { ActiveLearningTrial } from './active-learning-results'
import { mean, summarizeTrials, type StudentsAlike } from './summarize-trials'

/** What the most corrections of each strategy are worth, and whether it can be told from chance. */
export function describeGain(trials: readonly ActiveLearningTrial[]): readonly string[] {
  const last = lastRounds(summarizeTrials(trials))
  const random = last.find(({ strategy }) => strategy === 'random')
  return last.filter(({ strategy }) => strategy !== 'random').map((alike) => describe(alike, random, trials))
}

/** Of each strategy the most corrections. */
function lastRounds(summary: readonly StudentsAlike[]): readonly StudentsAlike[] {
  return summary.filter(({ strategy }, place) => summary[place + 1]?.strategy !== strategy)
}

function describe(
  { strategy, corrections, students, gainPerHundred }: StudentsAlike,
  random: StudentsAlike | undefined,
  trials: readonly ActiveLearningTrial[],
): string {
  const count = Math.round(corrections)
  const worth =
    `${count} corrections by ${strategy} add ${formatKappa(gainPerHundred)} to mean kappa per hundred, over as much training without ` +
    'corrections'
  const found = mistakes(students.map(({ mistakesFound }) => mistakesFound))
  const wrong = mistakes(trials.map(({ wrongTexts }) => wrongTexts))
  if (random === undefined) return `${worth}. They are of ${found} of the ${wrong} texts with a wrong label.`
  return (
    `${worth}; as many by chance add ${formatKappa(random.gainPerHundred)}. ${comparison(students)} ` +
    `Of the ${wrong} texts with a wrong label ${strategy} found ${found}, chance ${mistakes(random.students.map(({ mistakesFound }) => mistakesFound))}.`
  )
}

const mistakes = (counts: readonly number[]): number => Math.round(mean(counts) ?? 0)

/** Whether the paired intervals over the test texts leave out 0. */
function comparison(students: StudentsAlike['students']): string {
  const overRandom = students.flatMap((student) => student.overRandom ?? [])
  const ahead = overRandom.filter(({ interval }) => interval !== null && interval.lower > 0).length
  const behind = overRandom.filter(({ interval }) => interval !== null && interval.upper < 0).length
  if (overRandom.length === 1) {
    const [difference] = overRandom
    const verdict =
      ahead > 0
        ? 'it is better than chance here'
        : behind > 0
          ? 'it is worse than chance here'
          : 'they cannot be told apart by these test texts'
    return `Its kappa less that of chance is ${formatEstimate(difference)}: ${verdict}.`
  }
  return (
    `Its kappa less that of chance is ${formatKappa(mean(overRandom.map(({ value }) => value)))} in the mean of ${overRandom.length} seeds; ` +
    `the interval lies above 0 in ${ahead} of them, below in ${behind}.`
  )
}

import { PUBLISHED_STUDY } from '../../published'
import { formatEstimate, formatInterval, formatKappa, formatRatio } from '../../report/format'
import type { Distillation, JudgedModel } from './judge-distillation'

/** A kappa that cannot be told from one this low is next to none. */
const NEXT_TO_NONE = 0.1

const PUBLISHED = PUBLISHED_STUDY.distillation

/** What the control says: a teacher that learned nothing has nothing to hand on. */
export function describeControl({ control, repaired, absent }: Distillation): string {
  const { teacher, distilled } = control
  const figures = `its kappa is ${formatEstimate(teacher.kappa)}, that of the student distilled from it ${formatEstimate(distilled.kappa)}`
  const published = `(published: ${PUBLISHED.teacher.kappa} and ${PUBLISHED.student.kappa})`
  const answers = `It answers "absent" ${percent(teacher.absent)} of the time, where ${percent(absent)} of the labels are.`
  return `The teacher of shifted labels learned from the labels of other sentences: ${figures} ${published}. ${answers} ${controlVerdict(control, repaired)}`
}

function controlVerdict(control: Distillation['control'], repaired: Distillation['repaired']): string {
  if (![control.teacher, control.distilled].every(learnedNothing)) {
    return 'It has learned something all the same, more than the published one did.'
  }
  if (learnedNothing(repaired.teacher)) {
    return `But in ${repaired.teacher.steps} steps a teacher of the right labels has learned no more: with so few, neither tells anything.`
  }
  return 'Of such a teacher nothing can be learned, and the published comparison tells nothing of distillation.'
}

const learnedNothing = ({ kappa: { value, interval } }: JudgedModel): boolean =>
  (interval?.upper ?? value ?? 0) < NEXT_TO_NONE

/** Whether the teacher helped, by the interval of the difference. */
export function describeGain({ repaired: { teacher, labelsAlone, distilled, gain } }: Distillation): string {
  const { difference, interval } = gain
  const kappas = `The teacher of the right labels has a kappa of ${formatEstimate(teacher.kappa)}, the small student of labels alone ${formatEstimate(labelsAlone.kappa)}, distilled ${formatEstimate(distilled.kappa)}.`
  if (difference === null || interval === null) return `${kappas} Whether the teacher helped cannot be told.`
  const by = `${formatKappa(Math.abs(difference))} (difference ${formatInterval(interval)})`
  if (interval.lower > 0) return `${kappas} The teacher helped: ${by} more than labels alone.`
  if (interval.upper < 0) return `${kappas} The teacher did not help here: ${by} less than labels alone.`
  return `${kappas} The difference between the two students, ${by}, is too small to be told from chance.`
}

/** What the smaller size is worth. */
export function describeCost({ repaired: { teacher, distilled }, latency }: Distillation): string {
  const smaller = 1 - distilled.parameters / teacher.parameters
  const timesAsFast = (batch: 'alone' | 'inBatches'): string =>
    formatRatio(latency.teacher[batch].median / latency.student[batch].median)
  return (
    `The student has ${percent(smaller)} fewer parameters (published: ${percent(PUBLISHED.smaller)}) and is ${timesAsFast('alone')} times ` +
    `as fast sentence by sentence, ${timesAsFast('inBatches')} times in batches of 32 (published: ${PUBLISHED.timesAsFast} times).`
  )
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

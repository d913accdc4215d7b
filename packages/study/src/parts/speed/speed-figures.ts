import { costPerMillion, timesAsFast, type ProgramTiming, type Spread } from '@chexpp/bench'
import { timedAsPublished, type TwoSentences } from '../../faults/two-sentence-timing'
import { PUBLISHED_STUDY } from '../../published'
import type { SpeedFigure, SpeedUp, StudySpeed } from './study-speed'

/** A labeler as it was timed. */
export interface TimedLabeler {
  readonly kind: SpeedFigure['kind']
  readonly batchSize: number | null
  readonly timing: ProgramTiming
  readonly twoSentences: TwoSentences
}

export interface SpeedScale {
  readonly texts: number
  readonly textsPerReport: number
  readonly pricePerHour: number
}

/** @param timed the rules first, and the student at one batch size or more */
export function speedFigures(
  timed: readonly TimedLabeler[],
  { texts, textsPerReport, pricePerHour }: SpeedScale,
): StudySpeed {
  const student = fastest(timed.filter(({ kind }) => kind === 'student'))
  return {
    texts,
    textsPerReport,
    figures: timed.map((labeler) => figureOf(labeler, textsPerReport, pricePerHour)),
    speedUps: timed
      .filter(({ kind }) => kind !== 'student')
      .map((labeler) => speedUpOver(labeler, student, textsPerReport)),
  }
}

function fastest(students: readonly TimedLabeler[]): TimedLabeler {
  return students.reduce((best, other) => (median(other) > median(best) ? other : best))
}

const median = ({ timing }: TimedLabeler): number => timing.itemsPerSecond?.median ?? 0

function figureOf(
  { kind, batchSize, timing }: TimedLabeler,
  textsPerReport: number,
  pricePerHour: number,
): SpeedFigure {
  const { name, startUpSeconds, itemsPerSecond, peakMemoryBytes } = timing
  const reportsPerSecond = itemsPerSecond && scaled(itemsPerSecond, 1 / textsPerReport)
  return {
    kind,
    name,
    batchSize,
    startUpSeconds,
    textsPerSecond: itemsPerSecond,
    reportsPerSecond,
    peakMemoryBytes,
    costPerMillionReports: reportsPerSecond && costPerMillion(reportsPerSecond.median, pricePerHour),
  }
}

function speedUpOver(labeler: TimedLabeler, student: TimedLabeler, textsPerReport: number): SpeedUp {
  const texts = PUBLISHED_STUDY.timing.claimedReports * textsPerReport
  const [whole, ofStudent] = [wholeSeconds(labeler, texts), wholeSeconds(student, texts)]
  return {
    over: labeler.timing.name,
    steady: timesAsFast(student.timing, labeler.timing),
    withStarts: whole !== null && ofStudent !== null ? whole / ofStudent : null,
    asPublished: timedAsPublished(labeler.twoSentences, student.twoSentences),
  }
}

/** Start-up and so many texts. */
function wholeSeconds({ timing: { startUpSeconds, itemsPerSecond } }: TimedLabeler, texts: number): number | null {
  return startUpSeconds === null || itemsPerSecond === null ? null : startUpSeconds + texts / itemsPerSecond.median
}

const scaled = ({ median, min, max }: Spread, factor: number): Spread => ({
  median: median * factor,
  min: min * factor,
  max: max * factor,
})

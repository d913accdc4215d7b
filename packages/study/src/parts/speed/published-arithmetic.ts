import { OFFICIAL_LABELER_RATE, PUBLISHED_STUDY } from '../../published'
import { formatRate } from '../../report/format'

/** A line of the arithmetic of a speed-up: what both sides did, and what follows. */
export interface ArithmeticRow {
  readonly what: string
  readonly labeler: string
  readonly student: string
  readonly timesAsFast: string
}

const { timing, trainingSentences, trainingReports } = PUBLISHED_STUDY
/** Of the published study's corpus. */
const SENTENCES_PER_REPORT = trainingSentences / trainingReports

/** The published speed-up, as it was claimed, as it was measured, and as the published figures have it in the steady state. */
export function publishedArithmetic(): readonly ArithmeticRow[] {
  const { claimedReports, sentences, labelerSeconds, studentSeconds, ratio } = timing
  const studentReports = sentences / studentSeconds / SENTENCES_PER_REPORT
  const { least, most } = OFFICIAL_LABELER_RATE
  return [
    {
      what: `Published, as claimed: ${claimedReports} reports`,
      labeler: `${labelerSeconds} s, ${formatRate(claimedReports / labelerSeconds)} reports/s`,
      student: `${studentSeconds} s, ${formatRate(claimedReports / studentSeconds)} reports/s`,
      timesAsFast: String(ratio),
    },
    {
      what: `Published, as measured: ${sentences} sentences`,
      labeler: `${labelerSeconds} s, ${formatRate(labelerSeconds / sentences)} s a sentence, its start counted`,
      student: `${studentSeconds} s, ${formatRate(studentSeconds / sentences)} s a sentence, its loading not`,
      timesAsFast: formatRate(labelerSeconds / studentSeconds),
    },
    {
      what: 'Published, as it should be: steady state',
      labeler: `${least} to ${most} reports/s, as reported elsewhere`,
      student: `${formatRate(sentences / studentSeconds)} sentences/s, at ${formatRate(SENTENCES_PER_REPORT)} sentences a report ${formatRate(studentReports)} reports/s`,
      timesAsFast: `${formatRate(studentReports / most)} to ${formatRate(studentReports / least)}`,
    },
  ]
}

import type { Spread } from '@chexpp/bench'
import { list, note, picture, table, throughputBars, type Block, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../../published'
import { formatRate, formatRatio } from '../../report/format'
import { publishedArithmetic, type ArithmeticRow } from './published-arithmetic'
import type { SpeedSettings } from './speed-settings'
import type { SpeedFigure, SpeedUp, StudySpeed } from './study-speed'

const MEBIBYTE = 2 ** 20

/** How fast rules, student and commands are, and the published speed-up as published and as it should be. */
export function speedSection(
  { texts, textsPerReport, figures, speedUps }: StudySpeed,
  { repeats, pricePerHour }: SpeedSettings,
): PageSection {
  return {
    heading: 'Speed',
    blocks: [
      bars(figures),
      table({
        caption:
          `Each in a process of its own, timed in turn on the same ${texts} test texts: medians of ${repeats} runs after a warm-up, the slowest ` +
          `and the fastest in brackets. A report has ${textsPerReport.toFixed(2)} texts in the mean.`,
        columns: [
          { heading: 'Labeler', value: (row) => row.name },
          { heading: 'Start-up, s', value: (row) => row.startUpSeconds, digits: 2 },
          { heading: 'Texts/s', value: (row) => row.textsPerSecond && spread(row.textsPerSecond) },
          {
            heading: 'Reports per second',
            value: (row) => row.reportsPerSecond && formatRate(row.reportsPerSecond.median),
          },
          { heading: 'Memory, MiB', value: (row) => row.peakMemoryBytes && row.peakMemoryBytes / MEBIBYTE, digits: 0 },
          { heading: 'Per million reports', value: (row) => row.costPerMillionReports, digits: 2 },
        ],
        rows: figures,
      }),
      list([
        'Start-up lasts from the start of the process until its first text is labelled, and is in no rate. The rules remember nothing from one run to the next.',
        `Cost: in the steady state on a machine that costs ${pricePerHour} an hour, which is an assumption; it grows with the price.`,
        'Memory is the most that the process held, the runtime included.',
      ]),
      table({
        caption: `The published speed-up of ${PUBLISHED_STUDY.timing.ratio}, as published and as it should be.`,
        columns: [
          { heading: '', value: (row) => row.what },
          { heading: 'Times as fast', value: (row) => row.timesAsFast },
          { heading: 'Rule-based labeler', value: (row) => row.labeler },
          { heading: 'Student', value: (row) => row.student },
        ],
        rows: [...publishedArithmetic(), ...speedUps.flatMap((speedUp) => rowsOf(speedUp, figures))],
      }),
      note(speedUps.map(verdict).join(' ')),
    ],
  }
}

function bars(figures: readonly SpeedFigure[]): Block {
  const drawn = figures.flatMap(({ name, textsPerSecond }) => (textsPerSecond ? [{ name, ...textsPerSecond }] : []))
  return picture({
    caption:
      'Texts per second in the steady state, median with the slowest and fastest run; start-up is not part of it.',
    draw: (width) => throughputBars({ title: 'Texts per second', items: 'texts', bars: drawn, width }),
  })
}

/** A speed-up of this run: the published way, with the start of both, and in the steady state. */
function rowsOf(
  { over, asPublished, withStarts, steady }: SpeedUp,
  figures: readonly SpeedFigure[],
): readonly ArithmeticRow[] {
  const { claimedReports, sentences } = PUBLISHED_STUDY.timing
  const other = figures.find(({ name }) => name === over)
  const fastest = Math.max(
    ...figures.map(({ kind, reportsPerSecond }) => (kind === 'student' ? (reportsPerSecond?.median ?? 0) : 0)),
  )
  const ofOther = other?.reportsPerSecond ? `${formatRate(other.reportsPerSecond.median)} reports/s` : '–'
  return [
    {
      what: `This run, ${over}, the published way: ${sentences} texts`,
      labeler: `${seconds(asPublished.labelerSeconds)}, its start counted`,
      student: `${seconds(asPublished.studentSeconds)}, its loading not`,
      timesAsFast: formatRatio(asPublished.ratio),
    },
    {
      what: `This run, ${over}: ${claimedReports} reports, the start of both counted`,
      labeler: ofOther,
      student: `${formatRate(fastest)} reports/s`,
      timesAsFast: withStarts === null ? '–' : formatRatio(withStarts),
    },
    {
      what: `This run, ${over}: steady state`,
      labeler: ofOther,
      student: `${formatRate(fastest)} reports/s`,
      timesAsFast: steady
        ? `${formatRatio(steady.median)} (${formatRatio(steady.min)} to ${formatRatio(steady.max)})`
        : '–',
    },
  ]
}

function verdict({ over, asPublished, steady }: SpeedUp): string {
  const published = `Timed in the published way the student seems ${formatRatio(asPublished.ratio)} times as fast as ${over}`
  if (steady === null) return `${published}; more texts took ${over} no longer, so that its rate cannot be told.`
  return `${published}; in the steady state it is ${formatRatio(steady.median)} times as fast.`
}

const seconds = (value: number): string => `${formatRate(value)} s`

const spread = ({ median, min, max }: Spread): string => `${formatRate(median)} (${formatRate(min)}–${formatRate(max)})`

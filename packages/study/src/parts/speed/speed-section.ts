import { note, picture, table, throughputBars, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../../published'
import type { StudySpeed } from './time-labelers'
import { formatRatio } from '../../report/format'

/** Texts per second of rules and student, and what the published way of timing makes of them. */
export function speedSection({ rules, student, ratio, asPublished }: StudySpeed): PageSection {
  return {
    heading: 'Speed',
    blocks: [
      picture({
        caption:
          'Texts per second in the steady state, median with the slowest and fastest run; loading is not part of it.',
        draw: (width) => throughputBars({ title: 'Texts per second', items: 'texts', bars: [rules, student], width }),
      }),
      table({
        caption: 'Timed in turn on the same texts, in one process.',
        columns: [
          { heading: 'Labeler', value: (row) => row.name },
          { heading: 'Texts per second', value: (row) => row.median, digits: 0 },
          { heading: 'Seconds to load', value: (row) => row.loadSeconds, digits: 3 },
          { heading: 'Seconds, the published way', value: (row) => row.published, digits: 3 },
        ],
        rows: [
          { ...rules, published: asPublished.rulesSeconds },
          { ...student, published: asPublished.studentSeconds },
        ],
      }),
      note(
        `The student is ${formatRatio(ratio.median)} times as fast as the rules of this project (${formatRatio(ratio.min)} to ` +
          `${formatRatio(ratio.max)}). The published speed-up of ${PUBLISHED_STUDY.speedRatio} compares a student with the Python ` +
          'labeler, timed on two sentences, with the start of one side counted and the loading of the other left out. Timed like that, ' +
          `the student seems ${formatRatio(asPublished.ratio)} times as fast as our rules.`,
      ),
    ],
  }
}

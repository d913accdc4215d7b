import { list, note, table, type PageSection } from '@chexpp/plots'
import type { Agreement } from '../scores/agreement'
import { FAULT_DESCRIPTIONS } from '../faults/fault'
import { PUBLISHED_STUDY } from '../published'
import type { StudyResults } from '../results/study-results'
import { formatEstimate, formatKappa, formatRatio } from './format'

/** What a run with faults switched on would have reported, and what is true of its student. */
export function faultsSection(
  { settings: { faults }, evaluation, parts: { speed } }: StudyResults,
  asReported: Agreement,
): PageSection {
  const { kappa, accuracy, intervals } = evaluation.mean
  const flattened = faults.includes('flattened-kappa')
  const timing = faults.includes('two-sentence-timing') ? speed?.speedUps[0] : undefined
  return {
    heading: 'Faults that are switched on',
    blocks: [
      note('This run makes mistakes on purpose. Its student is not fit for use.'),
      list(faults.map((fault) => `${fault}: ${FAULT_DESCRIPTIONS[fault].what}`)),
      table({
        caption: `What this pipeline would report, ${asReported.rows} test texts of its own, and what is true of its student, ${evaluation.rows} texts with right labels.`,
        columns: [
          { heading: '', value: (row) => row.what },
          { heading: 'As reported', value: (row) => row.reported },
          { heading: 'Right', value: (row) => row.right },
          { heading: 'Published', value: (row) => row.published },
        ],
        rows: [
          {
            what: 'Accuracy',
            reported: formatEstimate(asReported.accuracy),
            right: formatEstimate({ value: accuracy, interval: intervals.accuracy }),
            published: formatKappa(PUBLISHED_STUDY.meanAccuracy),
          },
          {
            what: flattened ? 'Kappa (reported: over all heads at once)' : 'Mean kappa',
            reported: formatEstimate(flattened ? asReported.flattenedKappa : asReported.kappa),
            right: formatEstimate({ value: kappa, interval: intervals.kappa }),
            published: formatKappa(PUBLISHED_STUDY.meanKappa),
          },
          ...(timing
            ? [
                {
                  what: 'Times as fast as the rules',
                  reported: formatRatio(timing.asPublished.ratio),
                  right: timing.steady ? formatRatio(timing.steady.median) : null,
                  published: String(PUBLISHED_STUDY.timing.ratio),
                },
              ]
            : []),
        ],
      }),
    ],
  }
}

import { OBSERVATIONS } from '@chexpp/labels'
import type { LabelEvaluation } from '@chexpp/metrics'
import { evaluationBlocks, table, type Block, type PageSection } from '@chexpp/plots'
import type { Estimate } from '../scores/estimate'
import { ORIGINAL_CHEXPERT_PLUS_PLUS, PUBLISHED_STUDY, type PublishedHead } from '../published'
import type { StudyResults } from '../results/study-results'
import { formatInterval } from './format'

const PUBLISHED_HEADS: Readonly<Record<string, PublishedHead>> = PUBLISHED_STUDY.heads

/** Table 1: accuracy and kappa of each head, with the published figures beside them. */
export function agreementSection({ evaluation, teacher }: StudyResults): PageSection {
  return {
    heading: 'Table 1: agreement per head',
    blocks: [
      tableOne(evaluation),
      ...evaluationBlocks({
        evaluation,
        predicted: 'student',
        reference: teacher,
        compared: {
          name: 'published study',
          kappa: Object.fromEntries(Object.entries(PUBLISHED_HEADS).map(([head, { kappa }]) => [head, kappa])),
          meanKappa: PUBLISHED_STUDY.meanKappa,
        },
      }),
    ],
  }
}

interface Row {
  readonly head: string
  readonly kappa: Estimate
  readonly accuracy: Estimate
  readonly published?: PublishedHead
  readonly original?: number
}

function tableOne({ heads, mean, resampling }: LabelEvaluation): Block {
  const rows: readonly Row[] = [
    ...OBSERVATIONS.map((head) => ({
      head: head in PUBLISHED_HEADS ? `${head} *` : head,
      kappa: { value: heads[head].kappa, interval: heads[head].intervals.kappa },
      accuracy: { value: heads[head].accuracy, interval: heads[head].intervals.accuracy },
      published: PUBLISHED_HEADS[head],
      original: ORIGINAL_CHEXPERT_PLUS_PLUS.kappa[head],
    })),
    {
      head: 'Mean of all 14',
      kappa: { value: mean.kappa, interval: mean.intervals.kappa },
      accuracy: { value: mean.accuracy, interval: mean.intervals.accuracy },
      published: { kappa: PUBLISHED_STUDY.meanKappa, accuracy: PUBLISHED_STUDY.meanAccuracy },
      original: ORIGINAL_CHEXPERT_PLUS_PLUS.meanKappa,
    },
  ]
  const interval = `${resampling.confidence * 100} % interval`
  return table({
    caption:
      'Student against teacher, beside the published figures. * One of the 9 heads that the reproduction study shows; its average is ' +
      'not that of these 9, and stands beside our mean of all 14. The original CheXpert++ was measured on MIMIC-CXR.',
    columns: [
      { heading: 'Head', value: (row) => row.head },
      { heading: 'Kappa', value: (row) => row.kappa.value, digits: 3, missing: 'undefined' },
      { heading: interval, value: (row) => formatInterval(row.kappa.interval) },
      { heading: 'Kappa, study', value: (row) => row.published?.kappa, digits: 3 },
      { heading: 'Kappa, original', value: (row) => row.original, digits: 3 },
      { heading: 'Accuracy', value: (row) => row.accuracy.value, digits: 4 },
      { heading: interval, value: (row) => formatInterval(row.accuracy.interval) },
      { heading: 'Accuracy, study', value: (row) => row.published?.accuracy, digits: 4 },
    ],
    rows,
  })
}

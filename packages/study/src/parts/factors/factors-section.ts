import { list, note, paragraph, table, type PageSection } from '@chexpp/plots'
import type { Agreement } from '../../scores/agreement'
import type { Estimate } from '../../scores/estimate'
import type { FactorResult } from './factor-steps'
import { FAULTS, FAULT_DESCRIPTIONS, TRAINING_FAULTS } from '../../faults/fault'
import { PUBLISHED_STUDY } from '../../published'
import type { CoreSettings } from '../../settings'
import type { ComparedTrainings } from '../../students/compared-trainings'
import { formatEstimate } from '../../report/format'

interface Row {
  readonly pipeline: string
  readonly steps: number
  readonly trainingTexts: number
  readonly right: Agreement
  readonly reportedAccuracy: Estimate
  readonly reportedKappa: Estimate
}

/** The published study's faults one by one and together: what each does to the student, and what it does to the figures. */
export function factorsSection(
  factors: readonly FactorResult[],
  _: ComparedTrainings,
  { resamples }: CoreSettings,
): PageSection {
  const rows = factors.flatMap((factor) => rowsOf(factor))
  const steps = [...new Set(factors.map((factor) => factor.steps))]
  return {
    heading: 'Why the published kappa is low: its faults, one by one and together',
    blocks: [
      paragraph(
        `The published study reports an accuracy of ${PUBLISHED_STUDY.meanAccuracy} with a mean kappa of ${PUBLISHED_STUDY.meanKappa}, and ` +
          'blames class imbalance. Here each fault of its pipeline is switched on, and a student is trained and judged under it twice: ' +
          'as that pipeline would have reported it, with its own labels and its own test texts; and with the right labels, on texts ' +
          'that a split without leakage keeps for the test.',
      ),
      note(
        `These students are trained shortly, with one budget for all, the one without a fault too: ${steps.join(' or ')} steps. ` +
          `Compare them with one another, not with the student of Table 1.`,
      ),
      table({
        caption: `Accuracy and kappa (mean of the 14 heads, but for the rows of flattened-kappa) with 95 % bootstrap intervals, ${resamples} resamples.`,
        columns: [
          { heading: 'Faults', value: (row) => row.pipeline },
          { heading: 'Accuracy, as reported', value: (row) => formatEstimate(row.reportedAccuracy) },
          { heading: 'Kappa, as reported', value: (row) => formatEstimate(row.reportedKappa) },
          { heading: 'Accuracy, right labels', value: (row) => formatEstimate(row.right.accuracy) },
          { heading: 'Mean kappa, right labels', value: (row) => formatEstimate(row.right.kappa) },
          { heading: 'Training texts', value: (row) => row.trainingTexts },
          { heading: 'Steps', value: (row) => row.steps },
        ],
        rows,
      }),
      list(FAULTS.map((fault) => `${fault}. ${FAULT_DESCRIPTIONS[fault].what} ${FAULT_DESCRIPTIONS[fault].explains}`)),
    ],
  }
}

/** A student's row; and one more, of the same student, where its kappa is flattened: that of none and of all. */
function rowsOf({ faults, right, reported, steps, trainingTexts }: FactorResult): readonly Row[] {
  const all = faults.length === TRAINING_FAULTS.length
  const row: Row = {
    pipeline: faults.length === 0 ? 'none' : faults.join(' + '),
    steps,
    trainingTexts,
    right,
    reportedAccuracy: reported.accuracy,
    reportedKappa: reported.kappa,
  }
  if (faults.length > 0 && !all) return [row]
  return [row, { ...row, pipeline: all ? 'all five' : 'flattened-kappa', reportedKappa: reported.flattenedKappa }]
}

import { groupedBars, list, note, paragraph, picture, table, type Block, type PageSection } from '@chexpp/plots'
import { PUBLISHED_STUDY } from '../../published'
import { formatEstimate, formatInterval, formatKappa } from '../../report/format'
import type { CoreSettings } from '../../settings'
import type { ComparedTrainings } from '../../students/compared-trainings'
import { RARE_HEADS } from './rare-heads'
import { REMEDIES, REMEDY_NAMES, remedyOf } from './remedies'
import type { Gain, ImbalanceResult, RemedyResult } from './remedy-result'
import { formatGain, remedyVerdict, verdictText } from './verdict'

/** What the remedies against class imbalance do, which the published study blames for its kappa and leaves to others. */
export function imbalanceSection(
  { remedies, rareHeads, trainingTexts }: ImbalanceResult,
  _: ComparedTrainings,
  { resamples }: CoreSettings,
): PageSection {
  return {
    heading: 'Class imbalance, treated',
    blocks: [
      paragraph(
        `The published study blames its mean kappa of ${PUBLISHED_STUDY.meanKappa} on class imbalance, and asks for class weights, focal loss, ` +
          'sampling and longer training. Here each of them is given to the same student on data without a fault, one at a time. ' +
          `Rare heads are the ${RARE_HEADS} of which the fewest of the ${trainingTexts} training texts say anything: ${rareHeads.join(', ')}.`,
      ),
      note(verdictText(remedyVerdict(remedies))),
      note(withoutRemedy(remedies[0])),
      bars(remedies),
      table({
        caption:
          `The same student with each remedy, ${resamples} resamples: 95 % bootstrap intervals over the test texts, of the gain over none ` +
          'paired; p of a paired permutation test. F1 is the mean over heads of one class against all others.',
        columns: [
          { heading: 'Remedy', value: (row) => REMEDIES[row.remedy].title },
          { heading: 'Mean kappa', value: (row) => formatEstimate(row.kappa) },
          { heading: 'Gain over none', value: (row) => row.gain && gainText(row.gain) },
          { heading: 'p', value: (row) => row.gain?.pValue, digits: 3 },
          { heading: 'Kappa, rare heads', value: (row) => formatEstimate(row.rareKappa) },
          { heading: 'Kappa, common heads', value: (row) => formatEstimate(row.commonKappa) },
          { heading: 'Accuracy', value: (row) => formatEstimate(row.accuracy) },
          { heading: 'F1, positive', value: (row) => row.positiveF1, digits: 3, missing: 'undefined' },
          { heading: 'F1, uncertain', value: (row) => row.uncertainF1, digits: 3, missing: 'undefined' },
          { heading: 'Steps', value: (row) => row.steps },
        ],
        rows: remedies,
      }),
      list(REMEDY_NAMES.map((name) => `${remedyOf(name).title}. ${remedyOf(name).what}`)),
      note(
        `These students are trained shortly, ${remedies[0].steps} steps each, the longest twice as many. Compare them with one another, not ` +
          'with the student of Table 1. The intervals are over test texts: of chance in the training only the other seed tells.',
      ),
    ],
  }
}

/** What imbalance alone makes of kappa here. */
function withoutRemedy({ kappa }: RemedyResult): string {
  const published = PUBLISHED_STUDY.meanKappa
  const shown = `Without any remedy mean kappa is ${formatEstimate(kappa)} on the same imbalanced classes`
  if (kappa.interval && kappa.interval.lower > published) {
    return `${shown}, above the published ${published}: imbalance alone does not explain that figure.`
  }
  return `${shown}; so short a training does not tell whether imbalance alone explains the published ${published}.`
}

const bars = (remedies: readonly RemedyResult[]): Block =>
  picture({
    caption: 'Mean kappa with each remedy, over all heads, the rare ones and the common ones, with 95 % intervals.',
    draw: (width) =>
      groupedBars({
        title: 'Remedies against class imbalance',
        measure: 'mean kappa',
        groups: remedies.map(({ remedy }) => REMEDIES[remedy].title),
        series: [
          { name: 'all heads', values: remedies.map(({ kappa }) => kappa) },
          { name: 'rare heads', values: remedies.map(({ rareKappa }) => rareKappa) },
          { name: 'common heads', values: remedies.map(({ commonKappa }) => commonKappa) },
        ],
        width,
      }),
  })

function gainText({ value, interval }: Gain): string {
  if (value === null) return formatKappa(null)
  return interval ? `${formatGain(value)} (${formatInterval(interval)})` : formatGain(value)
}

import {
  dataEfficiencyCurve,
  note,
  paragraph,
  picture,
  table,
  type Block,
  type DataEfficiencySeries,
  type FittedCurve,
  type PageSection,
} from '@chexpp/plots'
import { learningCurveAt } from '@chexpp/metrics'
import { PUBLISHED_STUDY } from '../../published'
import { formatBudget, formatEstimate } from '../../report/format'
import type { DataEfficiencySettings } from './data-efficiency-settings'
import { DATA_SHARES, type DataEfficiency, type DataEfficiencyPoint } from './data-efficiency-steps'
import { describeFit, formatLaw } from './describe-fit'
import type { FittedDataEfficiency } from './fit-data-efficiency'

/** Figure 2: kappa by the share of the training texts, and the law that it follows. */
export function dataEfficiencySection(
  { points, fitted }: DataEfficiency,
  { seeds, budget }: DataEfficiencySettings,
): PageSection {
  const hasKappa = points.some(({ kappa }) => kappa.value !== null)
  return {
    heading: 'Figure 2: data efficiency',
    blocks: [
      note(
        `Each student has ${formatBudget(budget)}, whatever its share of the texts. ` +
          'One test set judges all, and none has seen a text of it; a smaller share is part of every larger one. ' +
          'The published students were trained on the whole file that they were tested on.',
      ),
      ...(hasKappa ? [curve({ points, fitted }, seeds)] : []),
      paragraph(describeFit(fitted, seeds)),
      table({
        caption: `Mean kappa and accuracy by the share of the training texts, ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}, with 95 % bootstrap intervals over the test texts.`,
        columns: [
          { heading: 'Share', value: (row) => `${row.share * 100} %` },
          { heading: 'Texts', value: (row) => row.trainingTexts },
          { heading: 'Mean kappa', value: (row) => formatEstimate(row.kappa) },
          { heading: 'Kappa, published', value: (row) => publishedKappa(row.share), digits: 3 },
          { heading: 'Accuracy', value: (row) => formatEstimate(row.accuracy) },
          { heading: 'Steps', value: (row) => row.steps },
          { heading: 'Seed', value: (row) => row.seed },
        ],
        rows: points,
      }),
    ],
  }
}

const curve = ({ points, fitted }: DataEfficiency, seeds: number): Block =>
  picture({
    caption:
      `Mean kappa by the number of training texts${seeds > 1 ? ', mean and single seeds' : ', with 95 % intervals over the test texts'}` +
      `${fitted.fit.curve === null ? '' : '; the fitted curve with its 95 % band, dotted where it is extrapolated'}.`,
    draw: (width) =>
      dataEfficiencyCurve({
        title: 'Data efficiency',
        sizes: 'training texts',
        series: [{ ...seriesOf(points), fitted: drawnFit(fitted) }],
        width,
      }),
  })

function drawnFit({ fit, curve: followed }: FittedDataEfficiency): FittedCurve | undefined {
  const law = fit.curve
  if (law === null) return undefined
  return {
    description: formatLaw(law),
    at: (size) => learningCurveAt(law, size),
    band: followed.flatMap(({ size, interval }) => (interval ? [{ size, ...interval }] : [])),
    until: followed[followed.length - 1].size,
  }
}

/** Of a single seed the interval over the test texts; of several the seeds. A student without a kappa is left out. */
function seriesOf(points: readonly DataEfficiencyPoint[]): DataEfficiencySeries {
  const shares = DATA_SHARES.map((share) =>
    points.filter((point) => point.share === share && point.kappa.value !== null),
  )
  return {
    name: 'this run',
    points: shares
      .filter((seeds) => seeds.length > 0)
      .map((seeds) => {
        const kappas = seeds.map(({ kappa }) => kappa.value!)
        return {
          size: seeds[0].trainingTexts,
          value: kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length,
          ...(seeds.length === 1 ? { interval: seeds[0].kappa.interval } : { seeds: kappas }),
        }
      }),
  }
}

const publishedKappa = (share: number): number | undefined =>
  PUBLISHED_STUDY.dataEfficiency.find((point) => point.share === share)?.kappa

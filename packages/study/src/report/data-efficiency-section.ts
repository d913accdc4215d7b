import { note, table, type PageSection } from '@chexpp/plots'
import type { DataEfficiencyPoint } from '../data-efficiency-steps'
import { PUBLISHED_STUDY } from '../published'
import type { StudySettings } from '../settings'
import { formatEstimate } from './format'

/** Figure 2: kappa by the share of the training texts. */
export function dataEfficiencySection(
  points: readonly DataEfficiencyPoint[],
  { dataEfficiency }: StudySettings,
): PageSection {
  const { seeds, budget } = dataEfficiency
  const length = 'steps' in budget ? `${budget.steps} steps of training` : `${budget.epochs} epochs`
  return {
    heading: 'Figure 2: data efficiency',
    blocks: [
      note(
        `Each student has ${length}, whatever its share of the texts${'seconds' in budget ? `, and ${budget.seconds} seconds at most` : ''}. ` +
          'One test set judges all, and none has seen a text of it; a smaller share is part of every larger one. ' +
          'The published students were trained on the whole file that they were tested on.',
      ),
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

const publishedKappa = (share: number): number | undefined =>
  PUBLISHED_STUDY.dataEfficiency.find((point) => point.share === share)?.kappa

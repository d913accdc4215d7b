import { splitByReport } from '@chexpp/corpora'
import { resampledMeanKappas } from '@chexpp/metrics'
import { COUNT, list, NUMBER, object, SHARE } from '../../json-schema'
import { agreementOf, type Agreement } from '../../scores/agreement'
import { ESTIMATE_SCHEMA } from '../../scores/estimate'
import { pickTexts, type LabelledTexts } from '../../split/split'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { compareStudents } from '../../students/compare-students'
import { spreadTexts } from '../../students/compared-student'
import type { PartInputs } from '../part'
import type { DataEfficiencySettings } from './data-efficiency-settings'
import { FITTED_DATA_EFFICIENCY_SCHEMA, fitDataEfficiency, type FittedDataEfficiency } from './fit-data-efficiency'

/** Shares of the training texts, as in the published Figure 2. */
export const DATA_SHARES = [0.1, 0.25, 0.5, 0.75, 1] as const

/** A student trained on a share of the training texts. */
export interface DataEfficiencyPoint extends Pick<Agreement, 'accuracy' | 'kappa'> {
  readonly share: number
  readonly seed: number
  readonly trainingTexts: number
  readonly steps: number
}

interface JudgedShare {
  readonly point: DataEfficiencyPoint
  /** Its mean kappa in each bootstrap resample of the test texts. */
  readonly resampled: readonly (number | null)[]
}

export interface DataEfficiency {
  readonly points: readonly DataEfficiencyPoint[]
  readonly fitted: FittedDataEfficiency
}

export const DATA_EFFICIENCY_SCHEMA = object({
  points: list(
    object({
      share: SHARE,
      seed: NUMBER,
      trainingTexts: COUNT,
      steps: COUNT,
      accuracy: ESTIMATE_SCHEMA,
      kappa: ESTIMATE_SCHEMA,
    }),
  ),
  fitted: FITTED_DATA_EFFICIENCY_SCHEMA,
})

/**
 * Figure 2: students trained on more and more of the training texts, a smaller share part of every larger one. One test set judges
 * all, and none of them has seen a text of it.
 */
export async function dataEfficiencySteps(
  { study, corpus, sources }: PartInputs,
  { budget, testTexts, trainingTexts, seeds }: DataEfficiencySettings,
): Promise<StepOutput<DataEfficiency>> {
  const { seed, fractions, resamples } = study.settings
  const { training, validation, test } = trainingData(corpus, [], { fractions, seed })
  const whole = spreadTexts(training, trainingTexts ?? Infinity)
  const judged = spreadTexts(test, testTexts)
  const points = Array.from({ length: seeds }, (_, index) => seed + index).flatMap((own) =>
    DATA_SHARES.map((share) => ({ share, own })),
  )
  const compared = await compareStudents(study, {
    part: 'data-efficiency',
    title: 'Data efficiency',
    after: sources,
    students: points.map(({ share, own }) => ({
      name: `${share * 100}-percent-seed-${own}`,
      title: `a student of ${share * 100} % of ${whole.texts.length} texts, seed ${own}`,
      options: { share, testTexts, trainingTexts },
      training: shareOf(whole, share, own),
      validation,
      budget,
      seed: own,
      asked: [judged.texts],
      figures: ({ trainingTexts: size, steps }, [answers]): JudgedShare => {
        const { accuracy, kappa } = agreementOf(answers, judged.labels, { seed, resamples })
        return {
          point: { share, seed: own, trainingTexts: size, steps, accuracy, kappa },
          resampled: resampledMeanKappas(answers, judged.labels, { seed, resamples }),
        }
      },
    })),
  })
  return study.step({
    name: 'data-efficiency/curve',
    stage: 'data-efficiency',
    title: 'Data efficiency: the curve through them',
    version: 1,
    options: { seed },
    after: [compared],
    run: () => Promise.resolve(fittedPoints(compared.output, seed)),
  })
}

function fittedPoints(judged: readonly JudgedShare[], seed: number): DataEfficiency {
  const sizes = judged.map(({ point, resampled }) => ({
    size: point.trainingTexts,
    seed: point.seed,
    kappa: point.kappa.value,
    resampled,
  }))
  return { points: judged.map(({ point }) => point), fitted: fitDataEfficiency(sizes, seed) }
}

/** A random share of the texts; with the same seed a smaller one is part of a larger one. */
function shareOf(all: LabelledTexts, share: number, seed: number): LabelledTexts {
  const fractions = { taken: share, left: 1 - share }
  const { taken } = splitByReport([...all.texts.keys()], { key: String, fractions, seed })
  return pickTexts(all, taken)
}

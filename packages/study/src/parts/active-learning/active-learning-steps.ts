import type { Strategy } from '@chexpp/review'
import { trainingData } from '../../split/training-data'
import type { LabelledTexts } from '../../split/split'
import type { StepOutput } from '../../steps/run-step'
import { spreadTexts } from '../../students/compared-student'
import type { PartInputs } from '../part'
import type { ActiveLearningTrial } from './active-learning-results'
import { budgetAfterStart, type ActiveLearningSettings } from './active-learning-settings'
import { judgeTrial, type TrainedTrial } from './judge-trial'
import { learningStep, type LearningStep, type LearntCorrections } from './learning-step'
import { mislabel } from './mislabel'

type Learnt = StepOutput<LearntCorrections>

/** A trial whose students are steps. */
interface SteppedTrial {
  readonly trained: TrainedTrial
  readonly steps: readonly Learnt[]
}

/**
 * A simulation of active learning: a student learns from a labeler that errs, texts are corrected by a hidden one that does not, chosen
 * by the student's own probabilities or by chance, and the student goes on from where it was. The test texts have the hidden
 * labeler's labels; none of them is trained on or corrected.
 */
export async function activeLearningSteps(
  inputs: PartInputs,
  settings: ActiveLearningSettings,
): Promise<StepOutput<readonly ActiveLearningTrial[]>> {
  const { study, corpus, sources } = inputs
  const { seed, fractions, resamples } = study.settings
  const { training, validation, test } = trainingData(corpus, [], { fractions, seed })
  const texts = { pool: spreadTexts(training, settings.trainingTexts ?? Infinity), validation }
  const judged = spreadTexts(test, settings.testTexts)
  const trials: SteppedTrial[] = []
  for (let own = seed; own < seed + settings.seeds; own++) {
    trials.push(await runTrial(inputs, settings, { ...texts, test: judged.texts }, own))
  }
  return study.step({
    name: 'active-learning/figures',
    stage: 'active-learning',
    title: 'Active learning: what the corrections are worth',
    version: 2,
    options: { resamples, seed },
    after: [...sources, ...trials.flatMap(({ steps }) => steps)],
    run: () => Promise.resolve(trials.map(({ trained }) => judgeTrial(trained, judged, { seed, resamples }))),
  })
}

interface TrialTexts {
  readonly pool: LabelledTexts
  readonly validation: LabelledTexts
  readonly test: readonly string[]
}

async function runTrial(
  { study, sources }: PartInputs,
  settings: ActiveLearningSettings,
  { pool: all, validation, test }: TrialTexts,
  seed: number,
): Promise<SteppedTrial> {
  const { strategies, corrections, wrongShare, trainingTexts, testTexts } = settings
  const pool = { texts: all.texts, ids: all.ids, right: all.labels, given: mislabel(all.labels, wrongShare, seed) }
  const learn = (
    name: string,
    title: string,
    own: Pick<LearningStep, 'budget' | 'corrected' | 'orders' | 'from'>,
  ): Promise<Learnt> =>
    learningStep(study, {
      name: `active-learning/seed-${seed}/${name}`,
      title: `Active learning: ${title}, seed ${seed}`,
      options: { wrongShare, trainingTexts, testTexts },
      after: sources,
      pool,
      validation: { ...validation, labels: mislabel(validation.labels, wrongShare, seed + 1) },
      test,
      seed,
      ...own,
    })
  const start = await learn('start', 'the student at the start', {
    budget: settings.start,
    corrected: [],
    orders: strategies.map((strategy) => ({ strategy, count: corrections[0] })),
  })
  const budget = budgetAfterStart(settings, start.output.steps)
  const uncorrected = await learn('uncorrected', 'no corrections', { budget, corrected: [], orders: [], from: start })
  const rounds: { readonly strategy: Strategy; readonly learnt: Learnt }[][] = []
  for (const [round, count] of corrections.entries()) {
    const learnt: (typeof rounds)[number] = []
    for (const [place, strategy] of strategies.entries()) {
      const before = rounds.at(-1)?.[place].learnt ?? start
      const next = corrections.slice(round + 1, round + 2)
      const student = await learn(`${strategy}-${count}`, `${count} corrections by ${strategy}`, {
        budget,
        corrected: [...before.output.corrected, ...before.output.next[before === start ? place : 0]],
        orders: next.map((more) => ({ strategy, count: more - count })),
        from: start,
      })
      learnt.push({ strategy, learnt: student })
    }
    rounds.push(learnt)
  }
  return {
    trained: {
      seed,
      pool,
      start: start.output,
      uncorrected: uncorrected.output,
      rounds: rounds.map((round) => round.map(({ strategy, learnt }) => ({ strategy, student: learnt.output }))),
    },
    steps: [start, uncorrected, ...rounds.flatMap((round) => round.map(({ learnt }) => learnt))],
  }
}

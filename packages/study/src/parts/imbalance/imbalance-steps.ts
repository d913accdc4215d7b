import { labelsOfDigits } from '../../labels/label-digits'
import type { TrainingBudget } from '../../settings'
import { trainingData } from '../../split/training-data'
import type { StepOutput } from '../../steps/run-step'
import { compareStudent, sameSteps, spreadTexts, type ComparedStudent } from '../../students/compared-student'
import type { ComparedTrainings } from '../../students/compared-trainings'
import type { PartInputs } from '../part'
import { headsByRarity } from './rare-heads'
import { REMEDY_NAMES, remedyOf, type RemedyName } from './remedies'
import { judgeRemedy, type ImbalanceResult } from './remedy-result'

/** Trains a student without a remedy and one with each, on data without a fault, and judges them on the same texts. */
export async function imbalanceSteps(
  { study, corpus, sources: after }: PartInputs,
  { budget, testTexts }: ComparedTrainings,
): Promise<StepOutput<ImbalanceResult>> {
  const { seed, fractions, resamples } = study.settings
  const { training, validation, test } = trainingData(corpus, [], { fractions, seed })
  const judged = spreadTexts(test, testTexts)
  const train = (remedy: RemedyName, common: TrainingBudget): Promise<StepOutput<ComparedStudent>> => {
    const { title, options, twiceAsLong, otherSeed } = remedyOf(remedy)
    return compareStudent(study, {
      name: `imbalance/${remedy}`,
      stage: 'imbalance',
      title: `Class imbalance: a student, remedy: ${title}`,
      options: { testTexts },
      after,
      training,
      validation,
      budget: twiceAsLong ? twice(common) : common,
      seed: otherSeed ? seed + 1 : seed,
      made: { options },
      asked: [judged.texts],
    })
  }
  const [withoutRemedy, ...otherNames] = REMEDY_NAMES
  const students = [{ remedy: withoutRemedy, student: await train(withoutRemedy, budget) }]
  const common = sameSteps(budget, students[0].student.output)
  for (const remedy of otherNames) students.push({ remedy, student: await train(remedy, common) })

  return study.step({
    name: 'imbalance/figures',
    stage: 'imbalance',
    title: 'Class imbalance: accuracy and kappa with each remedy',
    version: 1,
    options: { resamples, seed },
    after: [...after, ...students.map(({ student }) => student)],
    run: () => {
      const heads = headsByRarity(training.labels)
      const [without, ...others] = students.map(({ remedy, student: { output } }) => ({
        remedy,
        steps: output.steps,
        predicted: labelsOfDigits(output.predicted[0]),
      }))
      const options = { seed, resamples }
      return Promise.resolve({
        rareHeads: heads.rare,
        trainingTexts: training.texts.length,
        remedies: [
          judgeRemedy(without, null, judged.labels, heads, options),
          ...others.map((other) => judgeRemedy(other, without, judged.labels, heads, options)),
        ],
      })
    },
  })
}

const twice = (budget: TrainingBudget): TrainingBudget =>
  'steps' in budget ? { steps: 2 * budget.steps } : { epochs: 2 * budget.epochs }

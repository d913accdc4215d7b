import { OBSERVATIONS } from '@chexpp/labels'
import { startTrainer } from '@chexpp/train-gpu'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { TaughtCorpus } from '../../split/training-data'
import { createStudyContext } from '../../study-context'
import { PROFILE_SETTINGS } from '../../study-settings'
import { temporaryFolder } from '../../testing/temporary-folder'
import type { PartInputs } from '../part'
import { activeLearningPart } from './index'

const DEGREES = ['mild', 'moderate', 'severe', 'new', 'old', 'small', 'large']
const PLACES = ['on the left', 'on the right', 'at both bases', 'in the upper lobe', 'as before', 'today']
const texts = DEGREES.flatMap((degree) =>
  PLACES.flatMap((place) => [`There is ${degree} edema ${place}.`, `No ${degree} edema ${place}.`]),
)
const ofTexts = texts.map((text) =>
  Uint8Array.from(OBSERVATIONS, (name) => (name === 'Edema' ? (text.startsWith('No') ? 2 : 1) : 0)),
)
const labels = { ofTexts, ofHeader: new Uint8Array(OBSERVATIONS.length) }
const corpus: TaughtCorpus = { texts, rows: [...texts.keys()], labels: { right: labels, negationOff: labels } }

const { quick } = PROFILE_SETTINGS
const settings = {
  ...quick.parts['active-learning'],
  start: { steps: 2 },
  budget: { steps: 1 },
  trainingTexts: 40,
  testTexts: 15,
  wrongShare: 0.5,
  corrections: [4, 10],
}

it('corrects more and more of the training texts by each strategy, and does nothing twice', async () => {
  const trainer = await startTrainer('auto')
  const directory = await temporaryFolder()
  const titles: string[] = []
  const run = async (resamples: number) => {
    const study = createStudyContext(directory, {
      settings: { ...quick, student: { ...quick.student, vocabularySize: 100 }, resamples },
      onEvent: (event) => void (event.kind === 'stage' && titles.push(event.title)),
      signal: undefined,
      trainer,
      encoder: undefined,
    })
    // The part asks nothing of the study's student.
    const inputs: PartInputs = { study, corpus, reports: corpus.texts.length, sources: [], student: undefined as never }
    return (await activeLearningPart.run(inputs, settings)).output
  }
  const [trial, ...others] = await run(10)
  expect(others).toEqual([])
  expect(trial).toMatchObject({ seed: 1, poolTexts: 40, start: { steps: 2 }, uncorrected: { steps: 1 } })
  // Half of 40 labels, with a standard deviation of 3.
  expect(Math.abs(trial.wrongTexts - 20)).toBeLessThan(13)
  expect(trial.students.map(({ strategy, corrections }) => `${strategy} ${corrections}`)).toEqual([
    'random 4',
    'disagreement 4',
    'random 10',
    'disagreement 10',
  ])
  const [, , random, chosen] = trial.students
  expect(random.mistakesFound).toBeLessThanOrEqual(10)
  expect(chosen.overRandom?.value).toBeCloseTo((chosen.kappa.value ?? NaN) - (random.kappa.value ?? NaN), 12)
  const validate = new Ajv2020().compile(activeLearningPart.outputSchema)
  expect(validate([trial]), JSON.stringify(validate.errors)).toBe(true)

  expect(titles.splice(0)).toHaveLength(1 + 1 + 4 + 1)
  await run(20)
  expect(titles).toEqual(['Active learning: what the corrections are worth'])
}, 300_000)

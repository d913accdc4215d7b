import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { createRun } from './results/run-directory'
import { runStudy } from './run-study'
import { PART_NAMES, type PartName } from './parts'
import { PROFILE_SETTINGS, type StudySettings } from './study-settings'
import { temporaryFolder } from './testing/temporary-folder'

const { quick } = PROFILE_SETTINGS
const BUDGET = { steps: 2 }
const TESTED_PARTS: readonly PartName[] = ['factors', 'architectures', 'data-efficiency', 'calibration']
const settings: StudySettings = {
  ...quick,
  data: { kind: 'synthetic', reports: 60 },
  fractions: { training: 0.6, validation: 0.2, test: 0.2 },
  faults: ['row-shift', 'flattened-kappa'],
  without: PART_NAMES.filter((name) => !TESTED_PARTS.includes(name)),
  student: { ...quick.student, vocabularySize: 300 },
  training: BUDGET,
  parts: {
    ...quick.parts,
    factors: { budget: BUDGET, testTexts: 30 },
    architectures: { budget: BUDGET, testTexts: 30, scaledDown: ['shared'], pretrained: [], seeds: 2 },
    'data-efficiency': { budget: BUDGET, testTexts: 30, trainingTexts: 60, seeds: 1 },
  },
  resamples: 10,
}

it('writes results that keep to their schema, and does again only what depends on a changed setting', async () => {
  const directory = await temporaryFolder()
  await createRun(directory, settings)
  const run = async (changed: Partial<StudySettings>) => {
    const titles: string[] = []
    const onEvent = (event: { readonly kind: string; readonly title?: string }): void => {
      if (event.kind === 'stage') titles.push(event.title!)
    }
    return { ...(await runStudy({ directory, settings: { ...settings, ...changed }, onEvent })), titles }
  }
  const first = await run({})
  expect(first.titles).toHaveLength(4 + 6 + 5 + 7 + 2 + 1)

  const folder = dirname(first.reportPath)
  const json = async (name: string): Promise<object> => JSON.parse(await readFile(join(folder, name), 'utf8')) as object
  const validate = new Ajv2020({ allErrors: true }).compile(await json('results.schema.json'))
  expect(validate(await json('results.json')), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...(await json('results.json')), teacher: undefined, seed: 1 })).toBe(false)

  expect(first.results.asReported).toMatchObject({ rows: first.results.evaluation.rows })
  expect(first.results.parts.factors!.map(({ faults }) => faults.length)).toEqual([0, 1, 1, 1, 3])
  const [shared] = first.results.parts.architectures!.architectures
  expect(shared).toMatchObject({ architecture: 'albert', layers: 4, hiddenSize: 128, students: { length: 2 } })
  expect(shared.stepsPerEpoch).toBe(Math.ceil(first.results.split.training / 32))
  expect(shared.secondsPerEpoch).toBeGreaterThan(0)
  expect(first.results.parts['data-efficiency']!.points.map(({ trainingTexts }) => trainingTexts)).toEqual([
    6, 15, 30, 45, 60,
  ])
  expect(first.results.parts.speed).toBeNull()

  expect((await run({ resamples: 20 })).titles).toEqual([
    expect.stringContaining('Scoring it'),
    'Faults of the published study: accuracy and kappa of each',
    'Architectures: accuracy and kappa of each',
    'Architectures: what each reaches and costs',
    'Data efficiency: accuracy and kappa of each',
    'Data efficiency: the curve through them',
    'Calibration: temperatures from validation, judged on test',
    'Writing the report',
  ])
  expect((await run({ resamples: 20, training: { steps: 3 } })).titles.map((title) => title.split(' ')[0])).toEqual([
    'Training',
    'Scoring',
    'Calibration:',
    'Calibration:',
    'Writing',
  ])
}, 300_000)

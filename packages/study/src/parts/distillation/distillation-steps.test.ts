import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { createRun } from '../../results/run-directory'
import { runStudy } from '../../run-study'
import { PROFILE_SETTINGS, type StudySettings } from '../../study-settings'
import { temporaryFolder } from '../../testing/temporary-folder'
import { PART_NAMES } from '../index'
import { DISTILLATION_SCHEMA } from './judge-distillation'

const { quick } = PROFILE_SETTINGS
const distillation = {
  ...quick.parts.distillation,
  ...{ teacher: { steps: 3 }, student: { steps: 2 }, trainingTexts: 60, testTexts: 30 },
}
const settings: StudySettings = {
  ...quick,
  data: { kind: 'synthetic', reports: 60 },
  fractions: { training: 0.6, validation: 0.2, test: 0.2 },
  without: PART_NAMES.filter((name) => name !== 'distillation'),
  student: { ...quick.student, vocabularySize: 300 },
  training: { steps: 2 },
  parts: { ...quick.parts, distillation },
  resamples: 10,
}

it('compares students of half the layers and another vocabulary; a new budget of theirs leaves the teachers', async () => {
  const directory = await temporaryFolder()
  await createRun(directory, settings)
  const run = async (changed: typeof distillation) => {
    const titles: string[] = []
    const { results } = await runStudy({
      directory,
      settings: { ...settings, parts: { ...settings.parts, distillation: changed } },
      onEvent: (event) => {
        if (event.kind === 'stage' && event.stage === 'distillation') titles.push(event.title)
      },
    })
    return { output: results.parts.distillation!, titles }
  }
  const { output, titles } = await run(distillation)
  expect(titles).toHaveLength(5 + 2)
  const validate = new Ajv2020({ allErrors: true }).compile(DISTILLATION_SCHEMA)
  expect(validate(output), JSON.stringify(validate.errors)).toBe(true)

  const { control, repaired, latency } = output
  expect([control.teacher, repaired.teacher].map(({ encoder, steps }) => [encoder, steps])).toEqual(
    new Array(2).fill(['BERT, 2 × 128, vocabulary 300', 3]),
  )
  for (const student of [control.distilled, repaired.distilled, repaired.labelsAlone]) {
    expect(student).toMatchObject({ encoder: 'DistilBERT, 1 × 128, vocabulary 150', steps: 2, trainingTexts: 60 })
    // Four bytes each, and the names of the file.
    expect(student.megabytes / ((4 * student.parameters) / 1e6)).toBeCloseTo(1, 1)
  }
  expect(repaired.distilled.parameters).toBeLessThan(repaired.teacher.parameters)
  expect(Math.min(latency.teacher.alone.min, latency.student.inBatches.min)).toBeGreaterThan(0)

  const again = await run({ ...distillation, student: { steps: 1 } })
  expect(again.titles.filter((title) => title.includes('a teacher'))).toEqual([])
  expect(again.titles).toHaveLength(3 + 2)
}, 300_000)

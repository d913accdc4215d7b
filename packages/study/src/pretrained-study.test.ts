import { join } from 'node:path'
import { readParameters, saveCheckpoint, loadCheckpoint, TINY_STUDENT, useBackend } from '@chexpp/model'
import { freshStudent, learnVocabulary, type EncoderSize } from '@chexpp/train'
import { expect, it } from 'vitest'
import { PART_NAMES } from './parts'
import { createRun } from './results/run-directory'
import { runStudy } from './run-study'
import { PROFILE_SETTINGS, type StudySettings } from './study-settings'
import { temporaryFolder } from './testing/temporary-folder'

const { quick } = PROFILE_SETTINGS
const SIZE: EncoderSize = { ...TINY_STUDENT, hiddenSize: 16, intermediateSize: 32, layers: 3, maxPositions: 40 }

/** A tiny encoder of random weights, saved as a pretrained one. */
async function pretrain(folder: string, seed: number): Promise<void> {
  await useBackend()
  const student = freshStudent(SIZE, learnVocabulary(['no edema.', 'mild edema.', 'heart is large.'], 60), { seed })
  await saveCheckpoint(folder, student)
  student.model.dispose()
}

it('starts from a pretrained encoder with its own tokenizer, and compares others; what changes with their files is done again', async () => {
  const directory = await temporaryFolder()
  const [own, other] = ['own', 'other'].map((name) => join(directory, name))
  await pretrain(own, 1)
  await pretrain(other, 2)
  const settings: StudySettings = {
    ...quick,
    data: { kind: 'synthetic', reports: 60 },
    fractions: { training: 0.6, validation: 0.2, test: 0.2 },
    without: PART_NAMES.filter((name) => name !== 'architectures'),
    from: own,
    student: { ...quick.student, fineTuningRate: 1e-9 },
    training: { steps: 2 },
    parts: {
      ...quick.parts,
      architectures: {
        budget: { steps: 2 },
        testTexts: 30,
        scaledDown: ['distilled'],
        pretrained: [{ name: 'tiny', source: other }],
        seeds: 1,
      },
    },
    resamples: 10,
  }
  const run = join(directory, 'run')
  await createRun(run, settings)
  const titlesOf = async (changed: StudySettings = settings) => {
    const titles: string[] = []
    const { results } = await runStudy({
      directory: run,
      settings: changed,
      onEvent: (event) => event.kind === 'stage' && titles.push(event.title),
    })
    return { results, titles }
  }
  const { results } = await titlesOf()
  expect(results.student).toMatchObject({ layers: 3, hiddenSize: 16, maxLength: 40, learningRate: 1e-9 })
  const [distilled, tiny] = results.parts.architectures!.architectures
  expect(distilled).toMatchObject({ name: 'distilled', from: null, architecture: 'distilbert' })
  expect(tiny).toMatchObject({ name: 'tiny', from: other, architecture: 'bert', layers: 3, hiddenSize: 16 })
  expect(tiny.vocabularySize).toBeLessThan(61)

  // With next to no learning rate the encoder is still the pretrained one.
  const [before, after] = await Promise.all([own, join(run, 'student/best')].map((path) => loadCheckpoint(path)))
  const weights = await readParameters(after.model)
  for (const [name, { values }] of await readParameters(before.model)) {
    if (!name.startsWith('bert.')) continue
    expect(Math.max(...values.map((value, index) => Math.abs(value - weights.get(name)!.values[index])))).toBeLessThan(
      1e-6,
    )
  }
  for (const { model } of [before, after]) model.dispose()

  expect((await titlesOf()).titles).toEqual(['Writing the report'])
  await pretrain(other, 3)
  expect((await titlesOf()).titles).toEqual([
    'Architectures: a student of the tiny one, seed 1',
    'Architectures: accuracy and kappa of each',
    'Architectures: timing them in turn',
    'Architectures: what each reaches and costs',
    'Writing the report',
  ])
}, 300_000)

it('says before it begins which pretrained encoder is not to be had, and what to give', async () => {
  const directory = await temporaryFolder()
  const settings = { ...quick, from: './absent' }
  await expect(runStudy({ directory, settings })).rejects.toThrow(
    /^\.\/absent: .* name a folder that has the model: --from FOLDER$/,
  )
})

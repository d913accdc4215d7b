import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'
import { LABELLED_TEXTS, labelsCsv, textsCsv } from './labelled-texts'
import { OBSERVATIONS } from './observations'

const TINY = ['--steps', '20', '--layers', '1', '--hidden', '32', '--heads', '2', '--vocabulary', '200']
const LABEL = ['label', 'texts.csv', '--labeler', 'student/best', '--probabilities', '--format', 'ndjson']

test('a student trained on reports labels them with probabilities; cut short, its weights are refused by name', async () => {
  const texts = LABELLED_TEXTS.slice(0, 200)
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(texts) })
  const trained = await chexpp(['train', 'texts.csv', '--text-column', 'text', '-o', 'student', ...TINY], { cwd })
  expect(trained).toMatchObject({ code: 0 })
  expect(trained.stdout).toMatch(/best: validation kappa .* at step 20$/m)

  const labelled = await chexpp(LABEL, { cwd })
  expect(labelled).toMatchObject({ code: 0 })
  const lines = labelled.stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(texts.length)
  for (const line of lines) {
    const { probabilities } = JSON.parse(line) as { probabilities: Readonly<Record<string, readonly number[]>> }
    expect(Object.keys(probabilities)).toEqual([...OBSERVATIONS])
    for (const row of Object.values(probabilities)) {
      expect(row).toHaveLength(4)
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
      expect(row.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 5)
    }
  }

  const weights = join(cwd, 'student/best/model.safetensors')
  const whole = await readFile(weights)
  await writeFile(weights, whole.subarray(0, whole.length / 2))
  const refused = await chexpp(LABEL, { cwd })
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toContain('model.safetensors')
  expect(refused.stderr).not.toMatch(/^\s+at /m)
})

test('an interrupted run on given labels goes on with --resume', async () => {
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(LABELLED_TEXTS), 'labels.csv': labelsCsv(LABELLED_TEXTS) })
  const train = ['train', 'texts.csv', '--labels', 'labels.csv', '--id-column', 'id', '-o', 'student']
  const options = [...TINY, '--steps', '300']
  const stopped = await chexpp([...train, ...options], { cwd, interrupt: (stderr) => stderr.includes('step 250:') })
  expect(stopped).toMatchObject({ code: 130, stdout: '' })
  expect(stopped.stderr).toContain('--resume')

  const resumed = await chexpp([...train, ...options, '--resume'], { cwd })
  expect(resumed).toMatchObject({ code: 0 })
  expect(resumed.stderr).toMatch(/goes on after step 2\d0/)
  expect(resumed.stdout).toMatch(/validation kappa \d\.\d{4} at step \d+$/m)
})

test('a DistilBERT of rare labels is fine-tuned with a head for each observation, its lower layers frozen', async () => {
  const texts = LABELLED_TEXTS.slice(0, 200)
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(texts) })
  const train = (...options: string[]) => chexpp(['train', 'texts.csv', '--text-column', 'text', ...options], { cwd })
  const rare = [
    '--loss',
    'focal',
    '--class-weights',
    'effective-number',
    '--sampling',
    'balanced',
    '--label-smoothing',
    '0.1',
  ]
  const fresh = [
    '--architecture',
    'distilbert',
    '--layers',
    '2',
    '--hidden',
    '32',
    '--vocabulary',
    '200',
    '--steps',
    '12',
  ]
  expect(await train('-o', 'encoder', ...fresh, ...rare)).toMatchObject({ code: 0 })

  const tuning = [
    '--from',
    'encoder/best',
    '--head',
    'separate',
    '--epochs',
    '2',
    '--patience',
    '1',
    '--accumulate',
    '2',
  ]
  const kept = ['--freeze-embeddings', '--freeze-layers', '1', '--layer-decay', '0.9', '--schedule', 'cosine']
  const tuned = await train('-o', 'student', ...tuning, ...kept)
  expect(tuned).toMatchObject({ code: 0 })
  expect(tuned.stdout).toMatch(/best: validation kappa .* at step \d+$/m)
  const { validations } = JSON.parse(await readFile(join(cwd, 'student/history.json'), 'utf8')) as {
    readonly validations: readonly { readonly heads: readonly unknown[] }[]
  }
  expect(validations.map(({ heads }) => heads.length)).toEqual(new Array(validations.length).fill(14))
  expect(await chexpp(LABEL, { cwd })).toMatchObject({ code: 0 })

  for (const [options, message] of [
    [['--focal-gamma', '2'], '--focal-gamma needs --loss focal'],
    [['--from', 'encoder/best', '--hidden', '32'], '--hidden is of a fresh encoder'],
    [['--from', 'encoder/best', '--freeze-layers', '3'], "--freeze-layers 3 is more than the encoder's 2"],
    [['--layer-decay', '2'], '--layer-decay'],
  ] as const) {
    const refused = await train('-o', 'refused', ...options)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(message)
  }
})
